package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide is followed word by word: what it says happens, happens. */
class GuideStepsTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./vigente .*$|`(\\./vigente [^`\n]+)`");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]+)\\]\\((imagenes/[^ )]+)[^)]*\\)");

    @TempDir
    private Path work;

    @Test
    void theFirstHourEndsWithAPolicyInForce() throws IOException {
        DemoCopy.in(work);
        GuideWalk walk = new GuideWalk(work);
        Map<String, String> printed = new HashMap<>();
        for (GuideFence fence : GuideFence.inChapter("La primera hora")) {
            printed.merge(fence.section().substring(0, "Paso 1".length()), walk.follow(fence), String::concat);
        }
        assertThat(printed).hasSize(7);
        assertThat(printed.get("Paso 2")).contains("content/politicas/politica-de-viajes-al-extranjero/1.00x");
        assertThat(printed.get("Paso 5"))
                .contains("0 errores,")
                .containsPattern("PO-VEX-001 .*falta la cantidad .*L-3");
        assertThat(printed.get("Paso 6")).contains("¿");
        assertThat(work.resolve("content/politicas/politica-de-viajes-al-extranjero/1.00"))
                .isDirectory();
        assertThat(work.resolve("public/politicas/politica-de-viajes-al-extranjero.html"))
                .content()
                .contains("Luis Mora")
                .doesNotContain("data-sello");
    }

    /** Every command that the guide shows, with what it wants behind it filled in. */
    static Stream<String> commands() throws IOException {
        String guide = Files.readString(GuideFence.GUIDE);
        return COMMAND.matcher(guide)
                .results()
                .map(found -> found.group(1) == null ? found.group() : found.group(1))
                .map(GuideStepsTest::plain)
                .distinct();
    }

    // What only stands for a name is a name; what explains an option in a table is no part of it.
    private static String plain(String command) {
        return command.replace("…", "x").replaceAll("\\b(?:ARCHIVO|CÓDIGO|NOMBRE|REVISIÓN)\\b", "x");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandItShowsIsUnderstood(String command) {
        TestRun run = TestRun.in(work, help(command));
        assertThat(run.err()).as(command).isEmpty();
        assertThat(run.code()).as(command).isZero();
    }

    // Help is what a command gives without doing anything, once its options were understood.
    private static String[] help(String command) {
        return Stream.concat(Stream.of(GuideWalk.words(command)), Stream.of("--help"))
                .toArray(String[]::new);
    }

    @Test
    void everyPictureIsThereAndToldInWords() throws IOException {
        List<MatchResult> pictures =
                PICTURE.matcher(Files.readString(GuideFence.GUIDE)).results().toList();
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(3).allSatisfy(picture -> {
            assertThat(GuideFence.GUIDE.resolveSibling(picture.group(2))).isNotEmptyFile();
            assertThat(picture.group(1)).hasSizeGreaterThan(15);
        });
    }
}
