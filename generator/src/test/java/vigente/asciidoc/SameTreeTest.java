package vigente.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vigente.markdown.MarkdownReader;
import vigente.problem.FileText;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.PlainText;
import vigente.text.TreeDump;

/** The same policy written in both languages gives the same tree (format: "politica.adoc"). */
class SameTreeTest {
    private final Problems problems = new Problems();

    @Test
    void readsTheSamePolicyFromBoth() throws IOException {
        List<Block> markdown = new MarkdownReader().blocks(file("politica.md"), problems);
        List<Block> asciidoc = Reading.of(file("politica.adoc").text()).blocks();
        assertThat(TreeDump.of(asciidoc)).isEqualTo(TreeDump.of(markdown));
        assertThat(PlainText.of(asciidoc)).contains("it's \"así\" -- 3 * 4 ... (C) y AT&T");
    }

    @Test
    void findsNothingToTellOfIt() throws IOException {
        new MarkdownReader().blocks(file("politica.md"), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(Reading.of(file("politica.adoc").text()).told()).isEmpty();
    }

    private static FileText file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SameTreeTest.class.getResourceAsStream(name), name)) {
            return new FileText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
