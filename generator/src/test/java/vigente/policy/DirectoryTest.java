package vigente.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.problem.Problems;
import vigente.source.SourceReader;
import vigente.text.Target;

class DirectoryTest {
    private static final String TEXT =
            "## Objetivo\n\nViajar.\n\n## 2. Alcance de la política\n\nTodos.\n\n## Políticas\n\n1. Pagar.\n   1. Cobrar.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void begin() throws IOException {
        givenFile(
                "manual.yaml", "titulo: M\norganizacion: {nombre_comercial: M}\nconfidencialidad: {aviso: aviso.md}\n");
        givenFile("aviso.md", "Aviso.\n");
    }

    @Test
    void findsElementsByIdsAndSectionsByTheirWords() throws IOException {
        givenPolicy("a", "PO-A", "1.00x", "");

        assertThat(found("a", "#L-1.1")).isEqualTo("a 1.00x RULE L-1.1 L-1.1");
        assertThat(found("a", "po-a#l-1.1")).isEqualTo("a 1.00x RULE L-1.1 L-1.1");
        assertThat(found("a", "#Objetivo")).isEqualTo("a 1.00x SECTION objetivo Objetivo");
        assertThat(found("a", "#alcance")).startsWith("a 1.00x SECTION ").endsWith(" 2. Alcance de la política");
        assertThat(found("a", "#L-2")).isEqualTo("nothing");
    }

    @Test
    void prefersOwnTermToAnothers() throws IOException {
        givenPolicy("a", "PO-A", "1.00x", "- {termino: Queja, texto: Una.}");
        givenPolicy("b", "PO-B", "1.00x", "- {termino: 'Queja, nuestra', texto: Otra.}");
        givenPolicy("c", "PO-C", "1.00x", "");

        assertThat(found("b", "queja")).isEqualTo("b 1.00x TERM D-queja-nuestra Queja, nuestra");
        assertThat(found("c", "Queja")).isEqualTo("a 1.00x TERM D-queja Queja");
    }

    @Test
    void leadsFromTextWithoutTermToAnotherPolicyThoughItsOwnDefinesItNow() throws IOException {
        givenPolicy("a", "PO-A", "1.00x", "- {termino: Queja, texto: Una.}");
        givenPolicy("b", "PO-B", "1.00x", "- {termino: Queja, texto: Otra.}");
        givenPolicy("c", "PO-C", "1.00x", "- {termino: Queja, texto: Otra más.}");
        givenPolicy("a", "PO-A", "0.09", "");

        assertThat(found("a", "Queja")).isEqualTo("b 1.00x TERM D-queja Queja");
    }

    @Test
    void followsPointersAndLeavesThoseThatGoRoundInCircles() throws IOException {
        givenPolicy(
                "a", "PO-A", "1.00x", "- {termino: Queja, ver: 'PO-B#Reclamo'}\n- {termino: Ida, ver: 'PO-B#Vuelta'}");
        givenPolicy("b", "PO-B", "1.00x", "- {termino: Reclamo, texto: Uno.}\n- {termino: Vuelta, ver: 'PO-A#Ida'}");

        assertThat(found("a", "Queja")).isEqualTo("b 1.00x TERM D-reclamo Reclamo");
        assertThat(found("a", "Ida")).isEqualTo("nothing");
    }

    @Test
    void takesFirstDefinitionOfNameWhetherPointerOrNot() throws IOException {
        givenPolicy(
                "a",
                "PO-A",
                "1.00x",
                "- {termino: Queja, ver: 'PO-B#Reclamo'}\n- {termino: 'Queja, nuestra', texto: Una.}\n"
                        + "- {termino: 'Turno, nuestro', texto: Uno.}\n- {termino: Turno, ver: 'PO-B#Reclamo'}");
        givenPolicy("b", "PO-B", "1.00x", "- {termino: Reclamo, texto: Uno.}");

        assertThat(found("a", "Queja")).isEqualTo("b 1.00x TERM D-reclamo Reclamo");
        assertThat(found("b", "Queja")).isEqualTo("a 1.00x TERM D-queja-nuestra Queja, nuestra");
        assertThat(found("a", "Turno")).isEqualTo("a 1.00x TERM D-turno-nuestro Turno, nuestro");
    }

    /** What {@code target} means in the oldest text of the policy in that folder. */
    private String found(String policy, String target) throws IOException {
        Manual manual = new SourceReader(folder).read(new Problems()).orElseThrow();
        Directory directory = new Directory(manual, Policy::newest);
        Policy here = manual.policies().stream()
                .filter(one -> one.slug().text().equals(policy))
                .findFirst()
                .orElseThrow();
        return directory
                .find(here, here.revisions().get(0), Target.parse(target))
                .map(found -> found.policy().slug() + " " + found.revision().number() + " " + found.kind() + " "
                        + found.fragment() + " " + found.label())
                .orElse("nothing");
    }

    private void givenPolicy(String slug, String code, String revision, String definitions) throws IOException {
        String data = "codigo: " + code + "\ntitulo: Viajes\nrevision: '" + revision + "'\nresponsable: Director\n";
        String path = "politicas/" + slug + "/" + revision + "/";
        givenFile(path + "politica.yaml", data + (definitions.isEmpty() ? "" : "definiciones:\n" + definitions + "\n"));
        givenFile(path + "politica.md", TEXT);
    }

    private void givenFile(String path, String content) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), content);
    }
}
