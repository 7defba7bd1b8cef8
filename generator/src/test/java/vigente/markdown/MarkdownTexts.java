package vigente.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import vigente.problem.FileText;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.TreeDump;

/** What the tests of Markdown share: a text is read, then its tree or its problems are looked at. */
final class MarkdownTexts {
    private static final MarkdownReader READER = new MarkdownReader();

    private final List<Block> blocks;
    private final Problems problems = new Problems();

    private MarkdownTexts(String text) {
        this.blocks = READER.blocks(new FileText("politica.md", text), problems);
    }

    static MarkdownTexts givenMarkdown(String text) {
        return new MarkdownTexts(text);
    }

    List<Block> blocks() {
        return blocks;
    }

    MarkdownTexts thenTreeIs(String... lines) {
        assertThat(TreeDump.of(blocks).split("\n")).containsExactly(lines);
        return this;
    }

    void thenNoProblems() {
        assertThat(shown()).isEmpty();
    }

    /** Each problem as {@code id line:column+length}. */
    void thenProblemsAre(String... expected) {
        assertThat(shown()).containsExactly(expected);
    }

    private Stream<String> shown() {
        return problems.sorted().stream().map(problem -> problem.kind().id() + " " + shown(problem.place()));
    }

    static String shown(Place place) {
        return place.line() + ":" + place.column() + "+" + place.length();
    }
}
