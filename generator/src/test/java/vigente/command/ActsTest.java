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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.Vigente;
import vigente.output.ContentChange;
import vigente.output.ContentFolder;

/** The commands that change the sources, as somebody uses them who knows no other way. */
class ActsTest {
    private static final Path BASE = Path.of("src/test/resources/problems/_base");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String[] SIGNED = {"--by", "Luis Mora", "--post", "Director General"};
    private static final String DRAFT = "politicas/viajes/1.00x/politica.yaml";

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void layOut() throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(BASE.relativize(file).toString(), Files.readString(file));
            }
        }
        Files.delete(content().resolve("_orden.txt"));
    }

    @Test
    void takesAPolicyThroughItsWholeLife() throws IOException {
        assertThat(run("nueva", "Política de ventas: «reglas»", "--code", "PO-VEN-001", "--area", "Ventas"))
                .isZero();
        String folder = "politicas/politica-de-ventas-reglas/";
        thenCheckFindsNoErrors();
        edit(folder + "1.00x/politica.yaml", "responsable: PENDIENTE", "responsable: Director General");
        edit(folder + "1.00x/politica.yaml", "nombre: PENDIENTE", "nombre: Ana Ruiz");
        edit(folder + "1.00x/politica.md", "PENDIENTE(nota: el primer", "Se vende (antes: el primer");
        assertThat(signed("emitir", "po-ven-001", "--date", "2026-11-20", "--yes"))
                .isZero();
        thenCheckFindsNoErrors();
        assertThat(run("revisar", "PO-VEN-001", "--major")).isZero();
        thenCheckFindsNoErrors();
        assertThat(read(folder + "2.00x/politica.yaml"))
                .contains("revision: 2.00x\n", "fecha_emision: PENDIENTE\n", "# Uno de los puestos de manual.yaml.\n")
                .contains("- {fecha: 2026-11-22, autor: Ana Ruiz, descripcion: PENDIENTE}\n");
        edit(folder + "2.00x/politica.md", "Se vende", "Se vende y se cobra");
        assertThat(signed("issue", "politica-de-ventas-reglas", "--date", "2026-11-21", "--yes"))
                .isZero();
        assertThat(out.toString())
                .contains("Cambios frente a la revisión vigente (1.00):\n1 lineamiento modificado\n")
                .contains("L-1 (modificado)\n    Se vende {+y se cobra +}")
                .contains("Huella del texto que se autoriza: sha256:")
                .contains("Emitida PO-VEN-001, revisión 2.00, autorizada por Luis Mora: content/" + folder + "2.00\n");
        assertThat(signed("revision-periodica", "PO-VEN-001", "--note", "sin: hallazgos #1"))
                .isZero();
        assertThat(signed("retirar", "PO-VEN-001")).isZero();
        thenCheckFindsNoErrors();
        assertThat(read(folder + "registro.yaml").lines().map(line -> line.replaceAll(", fecha.*", "")))
                .containsExactly(
                        "- {acto: autorizacion, revision: \"1.00\"",
                        "- {acto: autorizacion, revision: \"2.00\"",
                        "- {acto: revision-sin-cambios, revision: \"2.00\"",
                        "- {acto: retiro, revision: \"2.00\"");
        assertThat(read(folder + "registro.yaml")).contains("nota: \"sin: hallazgos #1\"}");
    }

    @Test
    void tellsEveryReasonAtOnceAndChangesNothing() throws IOException {
        write(
                DRAFT,
                "codigo: PENDIENTE\ntitulo: Viajes\nrevision: 1.00x\nresponsable: PENDIENTE\n"
                        + "elaboro: {nombre: luis mora, puesto: Director General, fecha: 2026-12-01}\n");
        edit("politicas/viajes/1.00x/politica.md", "1. Cada viaje", "1. PENDIENTE cada viaje");
        Map<String, String> before = state();
        assertThat(signed("issue", "viajes", "--yes")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString())
                .contains("No se emitió nada: viajes queda como estaba. Lo que lo impide:\n")
                .contains(DRAFT + ":1:9: error: la revisión 1.00 no puede estar emitida mientras el dato «Código»")
                .contains(
                        DRAFT + ":4:14: error: la revisión 1.00 no puede estar emitida mientras el dato «Responsable»")
                .contains(
                        "politica.md:11:4: error: la revisión 1.00 no puede estar emitida mientras el lineamiento L-1")
                .contains("[emitida-sin-fecha]", "luis mora escribió la revisión 1.00", "[autor-autoriza]")
                .contains("se autorizó el 2026-11-22, antes de que se terminara de elaborar (2026-12-01)")
                .endsWith("6 errores, 0 advertencias, 0 consejos en 1 política\n");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void tellsHowADateIsGivenToWhatHasNone() {
        assertThat(run("new", "Uno", "--code", "PO-UNO-001")).isZero();
        assertThat(signed("issue", "PO-UNO-001", "--yes")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString()).contains("«Fecha de emisión»", "désela al emitir", "con «--date AAAA-MM-DD»");
    }

    @Test
    void refusesToIssueWhatNobodySigns() {
        assertThat(run("issue", "PO-VIA-001", "--date", "2026-11-20")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString()).contains("[acto-sin-firma]", "1 error,");
    }

    @Test
    void letsTheAuthorAuthoriseWhereTheManualAllowsIt() throws IOException {
        edit(DRAFT, "responsable:", "elaboro: {nombre: Luis Mora, puesto: Director General}\nresponsable:");
        String[] order = {"issue", "PO-VIA-001", "--date", "2026-11-20", "--yes"};
        assertThat(signed(order)).isEqualTo(ExitCode.FOUND);
        edit("manual.yaml", "puestos:", "mismo_autor_autoriza: sí\npuestos:");
        assertThat(signed(order)).isZero();
    }

    @Test
    void isNotHinderedByTheErrorsOfOthers() throws IOException {
        edit("politicas/compras/1.00/politica.md", "tres cotizaciones", "cuatro cotizaciones");
        assertThat(run("check")).isEqualTo(ExitCode.FOUND);
        assertThat(signed("issue", "PO-VIA-001", "--date", "2026-11-20", "--yes"))
                .isZero();
    }

    @Test
    void isHinderedByAnErrorThatItWouldCauseElsewhere() throws IOException {
        edit(DRAFT, "PO-VIA-001", "PO-COM-001");
        assertThat(signed("issue", "viajes", "--date", "2026-11-20", "--yes")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString()).contains("[codigo-repetido]");
    }

    @Test
    void asksForWhatIsMissingAndForConfirmation() throws IOException {
        assertThat(answering("Luis Mora\n1\nsí\n", "issue", "PO-VIA-001", "--date", "2026-11-20"))
                .isZero();
        assertThat(err.toString())
                .contains(
                        "¿Quién responde por este acto?",
                        " 1) Director General\n",
                        "¿Emitir la revisión 1.00 de PO-VIA-001?");
        assertThat(read("politicas/viajes/registro.yaml")).contains("nombre: Luis Mora, puesto: Director General,");
    }

    @Test
    void changesNothingWithoutAYes() throws IOException {
        Map<String, String> before = state();
        String[] order = {"issue", "PO-VIA-001", "--date", "2026-11-20", SIGNED[0], SIGNED[1], SIGNED[2], SIGNED[3]};
        assertThat(answering("no\n", order)).isEqualTo(ExitCode.FOUND);
        assertThat(answering("", order)).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString()).contains("No se emitió nada\n");
        assertThat(run(order)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("repita la orden con --yes");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void asksAboutANewPolicy() throws IOException {
        assertThat(answering("Compras\n\n2\n", "new", "¿Cómo se paga?")).isZero();
        assertThat(read("politicas/como-se-paga/1.00x/politica.yaml"))
                .startsWith("codigo: PENDIENTE\ntitulo: \"¿Cómo se paga?\"\n")
                .contains("area: Compras\n", "responsable: Gerente de Compras\n");
        thenCheckFindsNoErrors();
    }

    @Test
    void proposesTheNextCodeOfTheArea() throws IOException {
        edit(DRAFT, "responsable:", "area: Viajes y más\nresponsable:");
        assertThat(run("new", "Boletos", "--area", "viajes y mas")).isZero();
        assertThat(read("politicas/boletos/1.00x/politica.yaml")).startsWith("codigo: PO-VIA-002\n");
    }

    @Test
    void refusesANewPolicyThatIsThereAlready() {
        assertThat(run("new", "Viajes")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("new", "Otra", "--code", "po-via-001")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("new", "Otra", "--responsible", "Director")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("new", "Otra", "--folder", "../fuera")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("new", "¿?")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString())
                .contains("ya hay una política en la carpeta «viajes»", "el código «po-via-001» ya es de otra política")
                .contains("¿quiso decir «Director General»?", "«../fuera» no puede ser", "indique una con --folder");
    }

    @Test
    void suggestsTheCodeThatWasMeant() {
        assertThat(run("revise", "PO-CMO-001")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("¿quiso decir «PO-COM-001»?");
        assertThat(run("revise", "po com 1")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("«po com 1»: ¿quiso decir «PO-COM-001»?");
        assertThat(run("revise")).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void opensNoSecondWorkingCopy() throws IOException {
        assertThat(run("revise", "compras")).isZero();
        thenCheckFindsNoErrors();
        assertThat(run("revise", "compras")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString()).contains("ya hay una copia de trabajo, la 1.01x");
    }

    @Test
    void tellsOfABrokenRegisterInsteadOfWritingToIt() throws IOException {
        write("politicas/compras/registro.yaml", "- {acto: [\n");
        Map<String, String> before = state();
        assertThat(signed("review", "compras")).isEqualTo(ExitCode.FOUND);
        assertThat(signed("retire", "compras")).isEqualTo(ExitCode.FOUND);
        assertThat(run("revise", "compras")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString()).contains("registro.yaml:", "[yaml-mal-escrito]");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void waitsForNobodyAndSaysSo() {
        try (ContentChange other = ContentFolder.at(content()).open()) {
            assertThat(other).isNotNull();
            assertThat(signed("review", "PO-COM-001")).isEqualTo(ExitCode.MACHINE_FAILED);
            assertThat(err.toString()).contains("error: otra orden está cambiando el manual");
            assertThat(run("check")).isZero();
        }
    }

    @Test
    void mendsWhatADeadCommandLeftBeforeReading() throws IOException {
        Path policies = content().resolve("politicas");
        Files.move(policies.resolve("compras"), policies.resolve(".vigente-compras.anterior"));
        Files.createDirectories(policies.resolve(".vigente-compras.nuevo/1.00"));
        assertThat(run("check", "--quiet")).isZero();
        assertThat(err.toString()).startsWith("Una orden anterior se interrumpió: ");
        assertThat(policies.resolve("compras/1.00/politica.md")).exists();
        assertThat(state().keySet()).noneMatch(name -> name.contains(".vigente"));
        err.getBuffer().setLength(0);
        run("check", "--quiet");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void keepsQuietWhenAsked() {
        assertThat(signed("review", "PO-COM-001", "--quiet")).isZero();
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAFolderThatIsNoManual() {
        assertThat(run("new", "Viajes", "--content", "no-hay")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString()).contains("[manual-falta]");
        assertThat(directory.resolve("no-hay")).doesNotExist();
    }

    private void thenCheckFindsNoErrors() {
        assertThat(run("check", "--quiet")).as(err.toString()).isZero();
    }

    private int signed(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(SIGNED));
        return run(all.toArray(String[]::new));
    }

    private int run(String... words) {
        return run(Optional.empty(), words);
    }

    private int answering(String answers, String... words) {
        return run(Optional.of(new BufferedReader(new StringReader(answers))), words);
    }

    private int run(Optional<BufferedReader> answers, String... words) {
        return Vigente.run(
                new Shell(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        TODAY,
                        directory,
                        Optional.empty(),
                        "0",
                        false,
                        false,
                        false,
                        answers),
                words);
    }

    private Path content() {
        return directory.resolve("content");
    }

    private void write(String path, String text) throws IOException {
        Path file = content().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(content().resolve(path));
    }

    private void edit(String path, String before, String after) throws IOException {
        assertThat(read(path)).contains(before);
        write(path, read(path).replace(before, after));
    }

    private Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> all = Files.walk(content())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                state.put(content().relativize(file).toString(), Files.readString(file));
            }
        }
        return state;
    }
}
