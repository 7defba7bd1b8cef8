package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigente.GoldenManual.Outcome;

/**
 * Whole small manuals through the whole program: twice, with CRLF, and in another country.
 *
 * <p>{@code -Dgolden=write} makes what comes out what is expected; under CI that is an error.
 */
class GoldenManualsTest {
    private static final Path MANUALS = Path.of("src/test/resources/manuals");
    private static final int LEAST_MANUALS = 2;

    @TempDir
    private Path place;

    static List<GoldenManual> manuals() throws IOException {
        if (!Files.isDirectory(MANUALS)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(MANUALS)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenManual::new)
                    .toList();
        }
    }

    @Test
    void thereAreManuals() throws IOException {
        assertThat(manuals()).hasSizeGreaterThanOrEqualTo(LEAST_MANUALS);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("manuals")
    void makesOfItWhatIsExpected(GoldenManual manual) throws IOException {
        manual.unpack(place, "\n");
        Outcome outcome = manual.run(place);
        if ("write".equals(System.getProperty("golden"))) {
            assertThat(System.getenv("CI"))
                    .as("golden files are never written under CI")
                    .isNull();
            manual.write(outcome);
        }
        assertThat(outcome.stderr()).isEqualTo(manual.text("stderr"));
        assertThat(outcome.stdout()).isEqualTo(manual.text("stdout"));
        assertThat(outcome.exit()).isEqualTo(manual.exit());
        assertThat(outcome.listing()).isEqualTo(manual.text("files"));
        thenFilesAre(outcome, manual.expected());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("manuals")
    void makesTheSameOfItAgain(GoldenManual manual) throws IOException {
        manual.unpack(place, "\n");
        Outcome first = manual.run(place);
        Outcome again = manual.run(place);
        thenFilesAre(again, first.files());
        assertThat(again.exit()).isEqualTo(first.exit());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("manuals")
    void makesTheSameOfItElsewhere(GoldenManual manual) throws IOException {
        Path here = Files.createDirectory(place.resolve("aquí"));
        Path there = Files.createDirectory(place.resolve("allá lejos"));
        manual.unpack(here, "\n");
        manual.unpack(there, "\r\n");
        Outcome first = manual.run(here);
        Outcome second = inAnotherCountry(manual, there);
        thenFilesAre(second, first.files());
        assertThat(second.listing()).isEqualTo(first.listing());
        assertThat(second).isEqualTo(first);
    }

    private static Outcome inAnotherCountry(GoldenManual manual, Path there) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return manual.run(there);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void thenFilesAre(Outcome outcome, Map<String, String> expected) {
        expected.forEach((file, bytes) -> assertThat(outcome.files().get(file))
                .as(file)
                .satisfies(
                        published -> assertThat(text(String.valueOf(published))).isEqualTo(text(bytes))));
    }

    // Hexadecimal digits as text where they are, so that a difference can be read. A page names the browser's files by
    // what
    // they contain; another colour in a style sheet is no other page.
    private static String text(String bytes) {
        return bytes.equals("null")
                ? "no existe"
                : new String(HexFormat.of().parseHex(bytes), StandardCharsets.UTF_8)
                        .replaceAll("(assets/[\\w/-]+)\\.[0-9a-f]{10}(\\.[a-z0-9]+)", "$1$2");
    }
}
