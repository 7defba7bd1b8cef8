package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was built before and whatever changed since: the site is the one that a program without memory makes. */
class RememberingBuildTest {
    private static final Path MANUAL = Path.of("src/test/resources/manuals/vigente-sustituida-y-retirada/content");
    private static final int CHANGES = 8;
    // Far enough from the tests' own clock that no file is too young to be trusted.
    private static final Instant LATER = Instant.parse("2199-01-01T00:00:00Z");

    @TempDir
    private Path directory;

    private Path content = Path.of("");
    private Path templates = Path.of("");
    private LocalDate today = LocalDate.of(2026, 11, 22);
    private boolean pdf;

    @BeforeEach
    void copyManual() throws IOException {
        content = directory.resolve("content");
        templates = Files.createDirectories(directory.resolve("templates/web"));
        try (Stream<Path> walk = Files.walk(MANUAL)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(MANUAL.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
        // Most of what changes below is a working copy.
        replace("manual.yaml", "publicar_borradores: no", "publicar_borradores: sí");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void makesTheSameSiteAfterAnyChanges(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> done = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            done.add(change(random));
            thenTheSiteIsThatOfACleanBuild(done);
        }
    }

    @Test
    void printsTheSameDocumentsAfterAChange() throws IOException {
        pdf = true;
        thenTheSiteIsThatOfACleanBuild(List.of("nothing"));
        append("politicas/viajes/1.00x/politica.md", "\n\nUn párrafo más.\n");
        thenTheSiteIsThatOfACleanBuild(List.of("a paragraph"));
        today = today.plusDays(1);
        thenTheSiteIsThatOfACleanBuild(List.of("a paragraph", "a day"));
    }

    @Test
    void makesTheSameSiteWhenTheClockJumpsBack() throws IOException {
        pdf = true;
        today = today.plusYears(3);
        thenTheSiteIsThatOfACleanBuild(List.of("three years ahead"));
        today = today.minusYears(3);
        thenTheSiteIsThatOfACleanBuild(List.of("three years ahead", "back again"));
    }

    @Test
    void trustsNothingFromAFutureThatHasNotCome() throws IOException {
        built();
        Instant before = modified(content.resolve("manual.yaml")).minusSeconds(3600);
        List<String> steps = new ArrayList<>();
        Build.remembering(() -> Optional.of("program"), () -> before).build(order("public"), steps::add);
        assertThat(steps).isNotEmpty();
    }

    @Test
    void doesNothingWhereNothingChanged() throws IOException {
        Pipeline.Built first = built();
        Map<String, FileTime> before = times();
        List<String> steps = new ArrayList<>();
        Pipeline.Built second = remembering().build(order("public"), steps::add);
        assertThat(steps).isEmpty();
        assertThat(second.briefing()).isEqualTo(first.briefing());
        assertThat(second.published().orElseThrow().files())
                .isEqualTo(first.published().orElseThrow().files());
        assertThat(second.published().orElseThrow().changed()).isZero();
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void putsRightWhatSomebodyChangedInTheSite() throws IOException {
        built();
        Path page = directory.resolve("public/index.html");
        String written = Files.readString(page);
        Files.delete(page);
        Files.writeString(page, written.replace("Política", "Politica"));
        built();
        assertThat(page).hasContent(written);
        Files.delete(page);
        built();
        assertThat(page).hasContent(written);
    }

    @Test
    void isNotFooledByAFileThatMayStillBeWrittenTo() throws IOException {
        Build build = Build.remembering(() -> Optional.of("program"), () -> modified(content.resolve("manual.yaml")));
        build.build(order("public"), Progress.SILENT);
        List<String> steps = new ArrayList<>();
        build.build(order("public"), steps::add);
        assertThat(steps).isNotEmpty();
    }

    @Test
    void anotherProgramDoesItsOwnWork() throws IOException {
        built();
        List<String> steps = new ArrayList<>();
        Build.remembering(() -> Optional.of("another program"), () -> LATER).build(order("public"), steps::add);
        assertThat(steps).isNotEmpty();
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Build remembering() {
        return Build.remembering(() -> Optional.of("program"), () -> LATER);
    }

    private Pipeline.Built built() {
        return remembering().build(order("public"), Progress.SILENT);
    }

    private Order order(String output) {
        return new Order(
                new Sources(content, "content", today),
                directory.resolve(output),
                Optional.of(templates.resolveSibling("")),
                Optional.empty(),
                pdf,
                false,
                Optional.empty(),
                false,
                true,
                Optional.empty(),
                false);
    }

    private void thenTheSiteIsThatOfACleanBuild(List<String> changes) throws IOException {
        Pipeline.Built remembered = built();
        Path clean = directory.resolve("clean");
        Pipeline.Built fresh = new Build().build(order("clean"), Progress.SILENT);
        assertThat(remembered.briefing()).as("%s", changes).isEqualTo(fresh.briefing());
        Map<String, byte[]> expected = files(clean);
        Map<String, byte[]> made = files(directory.resolve("public"));
        assertThat(made.keySet()).as("%s", changes).isEqualTo(expected.keySet());
        expected.forEach((path, bytes) ->
                assertThat(made.get(path)).as("%s after %s", path, changes).isEqualTo(bytes));
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(directory.resolve("public"))) {
            for (Path file : walk.toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private String change(Random random) throws IOException {
        int n = random.nextInt(1000);
        return switch (random.nextInt(10)) {
            case 0 -> append("politicas/viajes/1.00x/politica.md", "\n\nPárrafo " + n + " sobre el proveedor.\n");
            case 1 -> append("politicas/ventas/2.00/politica.md", "\n\nAñadido " + n + " a un texto autorizado.\n");
            case 2 -> append("politicas/viajes/1.00x/politica.yaml", "\nalias: [\"viejo-" + n + "\"]\n");
            case 3 -> replace("politicas/viajes/1.00x/politica.yaml", "titulo: .*", "titulo: Política de viajes " + n);
            case 4 ->
                replace("politicas/viajes/1.00x/politica.yaml", "codigo: .*", "codigo: PO-VIA-" + (100 + n % 900));
            case 5 -> replace("politicas/compras/1.01/politica.yaml", "termino: .*", "termino: Proveedor número " + n);
            case 6 -> policy("nueva-" + n);
            case 7 -> rename(n);
            case 8 -> template(n);
            default -> wait(n);
        };
    }

    private String append(String file, String text) throws IOException {
        Path path = content.resolve(file);
        if (Files.exists(path)
                && !(text.contains("alias") && Files.readString(path).contains("alias"))) {
            Files.writeString(path, Files.readString(path) + text);
        }
        return file + " grew";
    }

    private String replace(String file, String pattern, String text) throws IOException {
        Path path = content.resolve(file);
        if (Files.exists(path)) {
            Files.writeString(path, Files.readString(path).replaceFirst(pattern, text));
        }
        return file + ": " + text;
    }

    private String policy(String slug) throws IOException {
        Path folder = content.resolve("politicas/" + slug + "/1.00x");
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            for (String name : List.of("politica.yaml", "politica.md")) {
                Files.copy(MANUAL.resolve("politicas/viajes/1.00x/" + name), folder.resolve(name));
            }
        }
        return "new " + slug;
    }

    private String rename(int n) throws IOException {
        Path from = content.resolve("politicas/" + (n % 2 == 0 ? "archivo" : "archivo-general"));
        Path to = content.resolve("politicas/" + (n % 2 == 0 ? "archivo-general" : "archivo"));
        if (Files.exists(from)) {
            Files.move(from, to);
        }
        return "renamed " + from.getFileName();
    }

    private String template(int n) throws IOException {
        Path own = templates.resolve("notice.ftlh");
        if (n % 3 == 0) {
            Files.deleteIfExists(own);
        } else {
            String packed = Files.readString(Path.of("../templates/web/notice.ftlh"));
            Files.writeString(own, packed + "<!-- " + n + " -->\n");
        }
        return "template " + n;
    }

    private String wait(int n) {
        today = today.plusDays(n % 400);
        return "today is " + today;
    }
}
