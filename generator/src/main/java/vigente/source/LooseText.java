package vigente.source;

import java.util.List;
import vigente.markdown.MarkdownReader;
import vigente.problem.FileText;
import vigente.problem.Problems;
import vigente.text.Block;

/** Reads a Markdown text that belongs to no policy. */
public final class LooseText {
    private LooseText() {}

    /** The text with an address at every heading; files it names are looked for by nobody. */
    public static List<Block> blocks(FileText text, Problems problems) {
        List<Block> blocks = new MarkdownReader().blocks(text, problems);
        return new Addresses(problems).withHeadingIds(HeadingLevels.mend(blocks, problems));
    }
}
