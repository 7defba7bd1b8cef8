package vigente.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.problem.SourceText;
import vigente.text.Block;

/**
 * Reads Markdown as blocks of the neutral tree, each with its exact place in the source.
 *
 * <p>The language is CommonMark with what the format adds to it (format: "politica.md"). What the author got wrong is
 * added to the problems and no text is ever refused or lost: what cannot be read as markup is text. Sections, the numbers
 * of rules and the targets of references are not looked at here. One reader may be used by several threads at once; it
 * takes steps in proportion to the text's length.
 */
public final class MarkdownReader {
    private final Parser parser = Dialect.parser();

    /** The blocks of {@code source}, a whole file or one value; what is wrong with them is added to {@code problems}. */
    public List<Block> blocks(SourceText source, Problems problems) {
        return blocks(source, problems, null);
    }

    /** The same for a part of a larger text, whose {@code definitions} it may use. */
    List<Block> blocks(SourceText written, Problems problems, @Nullable Definitions definitions) {
        SourceText source = Tabs.expanded(written);
        Markers markers = Markers.in(source.text());
        char[] shown = Mask.over(source.text(), markers);
        Limits limits = Limits.applyTo(shown);
        limits.tooDeep().ifPresent(at -> problems.add(Kind.DEEP_NESTING, source.place(at, at + 1), Limits.DEPTH));
        limits.tooMany().ifPresent(at -> problems.add(Kind.CROWDED_TEXT, source.place(at, at + 1), Limits.MARKS));
        Document document = parser.parse(BasedSequence.of(new String(shown)));
        Definitions known =
                definitions == null ? new Definitions(this, document, source, markers, problems) : definitions;
        return new BlockReader(new Reading(this, source, markers, known, problems)).blocks(document);
    }
}
