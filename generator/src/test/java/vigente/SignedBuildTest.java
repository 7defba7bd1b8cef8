package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.command.Machine;
import vigente.command.Shell;
import vigente.pdf.Keys;

class SignedBuildTest {
    private static final Path CONTENT = Path.of("src/test/resources/manuals/un-borrador-con-un-pendiente/content")
            .toAbsolutePath();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeKeys() throws IOException {
        Files.write(folder.resolve("firma.p12"), Keys.file("EC", NOW.minus(YEAR), NOW.plus(YEAR)));
    }

    @Test
    void signsEveryPdfWithThePasswordOfTheEnvironment() throws IOException {
        assertThat(build(Map.of("VIGENTE_CLAVE", Keys.PASSWORD), "firma.p12")).isZero();
        var files = DemoSite.files(folder.resolve("public"));
        assertThat(files).containsKey("manual.pdf");
        for (var file : files.entrySet()) {
            if (file.getKey().endsWith(".pdf")) {
                try (PDDocument document = Loader.loadPDF(file.getValue().toFile())) {
                    assertThat(document.getSignatureDictionaries())
                            .as(file.getKey())
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void publishesNothingWithAWrongPassword() {
        assertThat(build(Map.of("OTRA", "equivocada"), "firma.p12", "--sign-password-env", "OTRA"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("firma.p12", "la contraseña no es la suya")
                .doesNotContain("equivocada");
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void asksForThePasswordAndTellsWhereItBelongs() {
        assertThat(build(Map.of(), "firma.p12")).isEqualTo(2);
        assertThat(err.toString()).contains("variable de entorno VIGENTE_CLAVE");
    }

    @Test
    void tellsAKeyFileThatIsNotThere() {
        assertThat(build(Map.of("VIGENTE_CLAVE", "x"), "no-existe.p12")).isEqualTo(2);
        assertThat(err.toString()).contains("no-existe.p12", "--sign");
    }

    private int build(Map<String, String> variables, String keys, String... more) {
        Machine machine =
                new Machine(name -> Optional.ofNullable(variables.get(name)), question -> Optional.empty(), () -> NOW);
        Shell shell = new Shell(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                LocalDate.of(2026, 11, 22),
                folder,
                Optional.empty(),
                "0",
                false,
                false,
                false,
                Optional.empty(),
                machine);
        String[] words = new String[more.length + 5];
        System.arraycopy(new String[] {"build", "--content", CONTENT.toString(), "--sign", keys}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return Vigente.run(shell, words);
    }
}
