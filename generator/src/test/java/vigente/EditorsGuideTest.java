package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vigente.problem.Kind;

/** The chapter "Problemas" of the editors' guide explains every problem there is, in the order of the alphabet. */
class EditorsGuideTest {
    private static final Path GUIDE = Path.of("../docs/guia-del-editor.md");
    private static final Pattern CHAPTER =
            Pattern.compile("^## Problemas$(.*?)(?=^## |\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile("^```.*?^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^### `([a-z0-9-]+)`$", Pattern.MULTILINE);
    private static final Pattern ANY_HEADING = Pattern.compile("^### .*$", Pattern.MULTILINE);

    @Test
    void explainsEveryProblemAndNoOther() throws IOException {
        List<String> known = Arrays.stream(Kind.values()).map(Kind::id).sorted().toList();
        assertThat(found(HEADING, chapter(), 1)).isEqualTo(known);
        assertThat(found(ANY_HEADING, chapter(), 0)).hasSameSizeAs(known);
    }

    @Test
    void tellsTheRemedyAndShowsAnExampleOfEach() throws IOException {
        for (String entry : chapter().split("(?m)^### ", -1)) {
            if (entry.startsWith("`")) {
                assertThat(entry).contains("**Cómo se arregla:**").contains("\n```");
            }
        }
    }

    // An example may hold headings of its own.
    private static String chapter() throws IOException {
        String guide = Files.readString(GUIDE).replace("\r\n", "\n");
        List<String> chapters = found(CHAPTER, EXAMPLE.matcher(guide).replaceAll("```"), 1);
        assertThat(chapters).hasSize(1);
        return chapters.get(0);
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        List<String> found = new ArrayList<>();
        pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(group))
                .forEach(found::add);
        return found;
    }
}
