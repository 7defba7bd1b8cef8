package vigente.source;

import java.util.List;
import java.util.Optional;
import vigente.markdown.MarkdownReader;
import vigente.policy.Value;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.PendingMark;

/** Reads the Markdown in the values of one data file, with its paths made those of the revision. */
final class DataProse {
    private final MarkdownReader markdown;
    private final FilePaths paths;
    private final Problems problems;

    DataProse(MarkdownReader markdown, FilePaths paths, Problems problems) {
        this.markdown = markdown;
        this.paths = paths;
        this.problems = problems;
    }

    /** A value's text. */
    List<Block> value(YamlNode.Scalar scalar) {
        return paths.blocks(markdown.blocks(scalar.source(), problems));
    }

    /** That of a datum that may be owed as a whole. */
    Value<List<Block>> datum(YamlNode.Scalar scalar) {
        List<Block> blocks = value(scalar);
        return owed(blocks)
                .<Value<List<Block>>>map(mark -> new Value.Owed<>(mark, scalar.place()))
                .orElseGet(() -> new Value.Known<>(blocks, scalar.place()));
    }

    private static Optional<PendingMark> owed(List<Block> blocks) {
        return blocks.size() == 1
                        && blocks.get(0) instanceof Block.Paragraph paragraph
                        && paragraph.content().size() == 1
                        && paragraph.content().get(0) instanceof Inline.Pending pending
                ? Optional.of(pending.mark())
                : Optional.empty();
    }
}
