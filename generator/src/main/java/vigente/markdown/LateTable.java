package vigente.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vigente.problem.SourceText;
import vigente.text.Block;

/** A table written directly below a line of text: the parser takes both for one paragraph, a reader does not. */
final class LateTable {
    private static final Pattern SEPARATOR = Pattern.compile("[ \\t]*+\\|?[ \\t]*+:?-[-:| \\t]*+\\n?");

    private LateTable() {}

    /** The text and the table that {@code paragraph} consists of; empty where it holds no table. */
    static Optional<List<Block>> in(Paragraph paragraph, Reading reading) {
        for (int i = 1; i + 1 < paragraph.getLineCount(); i++) {
            String separator = paragraph.getLineChars(i + 1).toString();
            if (separator.contains("|")
                    && SEPARATOR.matcher(separator).matches()
                    && paragraph.getLineChars(i).indexOf('|') >= 0) {
                return parted(paragraph, i, reading);
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Block>> parted(Paragraph paragraph, int header, Reading reading) {
        List<Block> table = reading.blocks(lines(paragraph, header, paragraph.getLineCount(), reading));
        if (table.isEmpty() || !(table.get(0) instanceof Block.Table)) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(reading.blocks(lines(paragraph, 0, header, reading)));
        blocks.addAll(table);
        return Optional.of(blocks);
    }

    private static SourceText lines(Paragraph paragraph, int from, int to, Reading reading) {
        Run run = new Run(reading.source());
        for (int i = from; i < to; i++) {
            run.add(paragraph.getLineChars(i));
        }
        return run.part(0, run.length());
    }
}
