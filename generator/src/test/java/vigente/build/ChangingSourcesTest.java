package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vigente.output.OutputFailure;

/** Somebody saves, adds or deletes a source while the manual is being built: what is published is never a mixture. */
class ChangingSourcesTest {
    private static final Path MANUAL = Path.of("src/test/resources/manuals/vigente-sustituida-y-retirada/content");
    private static final String TEXT = "politicas/ventas/2.00/politica.md";
    private static final Meddling SAVES =
            new Meddling("saves", text -> Files.writeString(text, Files.readString(text) + "\nUn párrafo más.\n"));
    private static final Meddling DELETES = new Meddling("deletes", Files::delete);
    private static final Meddling ADDS =
            new Meddling("adds", text -> Files.writeString(text.resolveSibling("nota.txt"), "x"));
    private static final Meddling EXCHANGES = new Meddling("exchanges", text -> {
        Path other = Files.writeString(text.resolveSibling(".otra"), Files.readString(text));
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(text));
        Files.delete(text);
        Files.move(other, text);
    });

    @TempDir
    private Path place;

    /** What somebody does to a text. */
    private record Meddling(String name, Deed deed) {
        interface Deed {
            void on(Path text) throws IOException;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> meddlings() {
        return Stream.concat(
                Arrays.stream(Step.values()).map(step -> Arguments.of(SAVES, step)),
                Stream.of(
                        Arguments.of(DELETES, Step.READ),
                        Arguments.of(DELETES, Step.PAGES),
                        Arguments.of(ADDS, Step.CHECK),
                        Arguments.of(ADDS, Step.PUBLISH),
                        Arguments.of(EXCHANGES, Step.PAGES)));
    }

    @BeforeEach
    void copyManual() throws IOException {
        try (Stream<Path> walk = Files.walk(MANUAL)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy =
                        place.resolve("content").resolve(MANUAL.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
    }

    @ParameterizedTest(name = "somebody {0} while it is at {1}")
    @MethodSource("meddlings")
    void publishesNothingThatIsAMixture(Meddling meddling, Step step) throws IOException {
        boolean paper = step == Step.PRINT;
        build(paper, Progress.SILENT);
        Map<String, String> before = files("public");

        RuntimeException failure = catchThrowableOfType(
                RuntimeException.class,
                () -> build(paper, at(step, () -> meddling.deed().on(text()))));

        assertThat(failure).isInstanceOfAny(OutputFailure.class, UncheckedIOException.class);
        if (failure instanceof OutputFailure) {
            assertThat(failure)
                    .hasMessageContaining("cambió «content/politicas/ventas/2.00")
                    .hasMessageContaining("Lo publicado antes queda como estaba");
        }
        assertThat(files("public")).isEqualTo(before);
        assertThat(place.resolve("public.staging")).doesNotExist();
        build(paper, Progress.SILENT);
    }

    @Test
    void packsNothingThatIsAMixture() {
        Order order = order("evidencia.zip", true);
        OutputFailure failure = catchThrowableOfType(
                OutputFailure.class,
                () -> new Build()
                        .evidence(order, at(Step.LINKS, () -> SAVES.deed().on(text()))));

        assertThat(failure).hasMessageContaining("cambió «content/" + TEXT);
        assertThat(place.resolve("evidencia.zip")).doesNotExist();
        assertThat(place.toFile().list()).containsExactly("content");
    }

    private Path text() {
        return place.resolve("content").resolve(TEXT);
    }

    private void build(boolean paper, Progress progress) {
        assertThat(new Build().build(order("public", paper), progress).published())
                .isPresent();
    }

    private Order order(String output, boolean paper) {
        return TwoBuilds.order(
                new Sources(place.resolve("content"), "content", LocalDate.of(2026, 11, 22)),
                place.resolve(output),
                paper);
    }

    private interface Interruption {
        void happens() throws IOException;
    }

    private static Progress at(Step step, Interruption interruption) {
        boolean[] done = {false};
        return new Progress() {
            @Override
            public void at(String sentence) {}

            @Override
            public void enters(Step entered) {
                if (entered == step && !done[0]) {
                    done[0] = true;
                    happen(interruption);
                }
            }
        };
    }

    private static void happen(Interruption interruption) {
        try {
            interruption.happens();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private Map<String, String> files(String folder) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> walk = Files.walk(place.resolve(folder))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
