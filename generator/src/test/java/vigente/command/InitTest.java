package vigente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.Vigente;

class InitTest {
    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void startsAManualThatPassesTheCheckAndCanBeBuilt() throws IOException {
        assertThat(run("", "init", "mi manual", "--name", "Molinos: «Valle»", "--legal-name", "Molinos, S.A. de C.V."))
                .isZero();
        assertThat(out.toString()).startsWith("Empezado el manual en mi manual/content\n");
        String content = "mi manual/content";
        assertThat(run("", "check", "--content", content)).isZero();
        assertThat(err.toString()).contains("\n0 errores, 1 advertencia, ").contains("[manual-sin-politicas]");
        assertThat(run("", "new", "Política de viajes", "--content", content)).isZero();
        assertThat(run("", "build", "--no-pdf", "--strict", "--content", content, "--output", "sitio"))
                .isZero();
        assertThat(directory.resolve("sitio/aviso.html")).content().contains("Molinos, S.A. de C.V.");
        assertThat(directory.resolve("sitio/index.html")).content().contains("Molinos: «Valle»");
    }

    @Test
    void asksWhereSomebodyCanAnswer() throws IOException {
        assertThat(run("Molinos\n\nGerente General\n", "iniciar", "nuevo")).isZero();
        assertThat(err.toString())
                .contains("¿Cómo se presenta su organización", "¿Cuál es su razón social?", "[Director General]");
        assertThat(Files.readString(directory.resolve("nuevo/content/manual.yaml")))
                .contains("nombre_comercial: Molinos\n", "razon_social: PENDIENTE\n", "  - Gerente General\n");
        assertThat(run("", "check", "--content", "nuevo/content")).isZero();
    }

    @Test
    void touchesNoManualAndNoEditorsSettings() throws IOException {
        Files.createDirectories(directory.resolve("viejo/.vscode"));
        Files.writeString(directory.resolve("viejo/.vscode/settings.json"), "{}");
        assertThat(run("", "init", "viejo")).isZero();
        assertThat(directory.resolve("viejo/.vscode/settings.json")).hasContent("{}");
        assertThat(directory.resolve("viejo/.vscode/manual.schema.json")).exists();
        Files.writeString(directory.resolve("viejo/content/manual.yaml"), "mío");
        assertThat(run("Otra\n\n\n", "init", "viejo")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("ya existe: no se sobrescribe").doesNotContain("¿");
        assertThat(directory.resolve("viejo/content/manual.yaml")).hasContent("mío");
    }

    private int run(String answers, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Vigente.run(
                new Shell(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        LocalDate.of(2026, 11, 22),
                        directory,
                        Optional.empty(),
                        "0",
                        false,
                        false,
                        false,
                        answers.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new BufferedReader(new StringReader(answers)))),
                words);
    }
}
