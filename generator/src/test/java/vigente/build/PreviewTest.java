package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.Deleting;

/** The preview of a copy of the demo manual, while its sources change. */
class PreviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path DEMO = Path.of("../content").toAbsolutePath().normalize();
    private static final String FOLDER = "politicas/servicio-al-cliente/1.02x";
    private static final String TEXT = FOLDER + "/politica.md";
    private static final String DATA = FOLDER + "/politica.yaml";
    private static final String PAGE = FOLDER + ".html";
    private static final String NEW = "Una frase que antes no estaba.";

    @TempDir
    private Path directory;

    private Path content = Path.of("");
    private Sources sources = new Sources(content, "content", TODAY);

    @BeforeEach
    void copyDemo() throws IOException {
        content = directory.resolve("content");
        sources = new Sources(content, "content", TODAY);
        try (Stream<Path> walk = Files.walk(DEMO)) {
            walk.forEach(file -> copy(file, content.resolve(DEMO.relativize(file))));
        }
    }

    @Test
    void answersWithWhatBuildPublishes() throws IOException {
        Path published = directory.resolve("public");
        Order order = new Order(
                sources,
                published,
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                false);
        new Build().build(order, Progress.SILENT);
        Preview preview = Preview.of(sources);
        try (Stream<Path> files = Files.walk(published)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = published.relativize(file).toString().replace('\\', '/');
                boolean compared = !path.equals("manifiesto.json")
                        && (!path.endsWith(".pdf") || path.endsWith("-1.01.pdf") || path.endsWith("-1.01-acuse.pdf"));
                if (compared) {
                    assertThat(preview.file(path))
                            .as(path)
                            .hasValueSatisfying(
                                    bytes -> assertThat(bytes).as(path).isEqualTo(read(file)));
                }
            }
        }
        assertThat(preview.file("nada.html")).isEmpty();
    }

    @Test
    void showsTheNewTextAndWhatItBringsAlong() throws IOException {
        Preview preview = Preview.of(sources);
        write(TEXT, text(TEXT).replace("## Alcance", NEW + "\n\n## Alcance"));
        preview.refresh(Set.of(TEXT));
        assertThat(page(preview, PAGE)).contains(NEW);
        assertThat(page(preview, PAGE)).isEqualTo(page(Preview.of(sources), PAGE));
    }

    @Test
    void keepsTheLastReadableTextAndSaysSo() throws IOException {
        Preview preview = Preview.of(sources);
        String before = page(preview, PAGE);
        String data = text(DATA);
        write(DATA, data.replace("titulo:", "titulo: \"sin cerrar\ntitulo:"));
        preview.refresh(Set.of(DATA));
        preview.check();
        assertThat(state(preview)).contains("\"antiguo\": true", "\"severidad\": \"error\"", DATA);
        assertThat(page(preview, PAGE)).contains("Política de servicio al cliente");
        assertThat(page(preview, Preview.PROBLEMS)).contains("yaml-");
        write(DATA, data);
        preview.refresh(Set.of(DATA));
        preview.check();
        assertThat(page(preview, PAGE)).isEqualTo(before);
        assertThat(state(preview)).contains("\"antiguo\": false").doesNotContain("\"severidad\": \"error\"");
    }

    @Test
    void outlivesTheLossOfTheSettings() throws IOException {
        Preview preview = Preview.of(sources);
        String before = page(preview, PAGE);
        String settings = text("manual.yaml");
        Files.delete(content.resolve("manual.yaml"));
        preview.refresh(Set.of("manual.yaml"));
        assertThat(page(preview, PAGE)).isEqualTo(before);
        assertThat(page(preview, Preview.PROBLEMS)).contains("manual-falta").doesNotContain("Se está revisando");
        assertThat(page(preview, "datos/problemas.json")).contains("manual-falta");
        write("manual.yaml", settings.replace("VOKARINE", "OTRO NOMBRE"));
        preview.refresh(Set.of("manual.yaml"));
        assertThat(page(preview, PAGE)).contains("OTRO NOMBRE");
    }

    @Test
    void beginsWithProblemsWhereNothingCanBeRead() throws IOException {
        write("manual.yaml", "titulo: [");
        Preview preview = Preview.of(sources);
        assertThat(page(preview, "index.html"))
                .contains("Problemas del manual", "manual.yaml")
                .doesNotContain("Se está revisando");
    }

    @Test
    void forgetsWhatIsGone() throws IOException {
        Preview preview = Preview.of(sources);
        Deleting.all(content.resolve(FOLDER));
        preview.refresh(Set.of(FOLDER));
        assertThat(preview.file(PAGE)).isEmpty();
    }

    @Test
    void tellsTheElementThatAProblemConcerns() throws IOException {
        Preview preview = Preview.of(sources);
        write(TEXT, text(TEXT).replace("## Alcance\n", "## Alcance\n\nVéase [[PO-NAD-999]].\n"));
        preview.refresh(Set.of(TEXT));
        preview.check();
        assertThat(state(preview)).contains("PO-NAD-999", "\"elemento\": \"alcance\"", "\"propio\": true");
        assertThat(new String(preview.state("index.html", ""), StandardCharsets.UTF_8))
                .contains("PO-NAD-999", "\"propio\": false");
    }

    @Test
    void neverSaysThatNothingIsWrongBeforeItWasChecked() throws IOException {
        Preview preview = Preview.unchecked(sources, Looks.OWN);
        assertThat(page(preview, PAGE)).contains("Política de servicio al cliente");
        assertThat(state(preview)).contains("en revisión").doesNotContain("0 errores");
        assertThat(page(preview, Preview.PROBLEMS))
                .contains("Se está revisando")
                .doesNotContain("No hay ningún");
        preview.check();
        assertThat(state(preview)).contains("0 errores").doesNotContain("en revisión");
        assertThat(page(preview, Preview.PROBLEMS)).doesNotContain("Se está revisando");
        write(TEXT, text(TEXT).replace("## Alcance\n", "## Alcance\n\nVéase [[PO-NAD-999]].\n"));
        preview.refresh(Set.of(TEXT));
        assertThat(state(preview)).contains("en revisión… (antes, 0 errores").doesNotContain("PO-NAD-999");
        assertThat(page(preview, Preview.PROBLEMS)).contains("Se está revisando", "Antes de lo último");
    }

    @Test
    void theFileOfAllProblemsWaitsUntilTheyAreKnown() throws IOException {
        write(TEXT, text(TEXT).replace("## Alcance\n", "## Alcance\n\nVéase [[PO-NAD-999]].\n"));
        Preview preview = Preview.unchecked(sources, Looks.OWN);
        assertThat(page(preview, "datos/problemas.json")).contains("PO-NAD-999");
        assertThat(state(preview)).contains("PO-NAD-999").doesNotContain("en revisión");
    }

    private static String state(Preview preview) {
        return new String(preview.state(PAGE, "0"), StandardCharsets.UTF_8);
    }

    private static String page(Preview preview, String path) {
        return new String(preview.file(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    private String text(String file) throws IOException {
        return Files.readString(content.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(content.resolve(file), text);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
