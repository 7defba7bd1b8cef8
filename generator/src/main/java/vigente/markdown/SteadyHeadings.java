package vigente.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The library's heading parser, asked only where a heading may stand.
 *
 * <p>Asked at every line it copies the paragraph so far, which makes long paragraphs and tables slow.
 */
final class SteadyHeadings extends HeadingParser.Factory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory headings = super.apply(options);
        return (state, matched) -> mayBegin(state.getLine(), state.getNextNonSpaceIndex())
                ? headings.tryStart(state, matched)
                : BlockStart.none();
    }

    private static boolean mayBegin(BasedSequence line, int start) {
        char first = start < line.length() ? line.charAt(start) : ' ';
        if (first != '=' && first != '-') {
            return first == '#';
        }
        for (int i = start; i < line.length(); i++) {
            if (line.charAt(i) != first && line.charAt(i) != ' ' && line.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }
}
