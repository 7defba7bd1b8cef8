package vigente.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The library's inline parser with its recursive and quadratic scans replaced by steady ones.
 *
 * <p>CommonMark 0.29, sections 6.3 (code spans), 6.6 (links) and 6.10 (raw HTML), is read the same way, for any length.
 */
final class SteadyInlines extends InlineParserImpl {
    private static final int DEFINITION = 4000;

    private @Nullable BasedSequence known;
    private Spans spans = new Spans("");

    SteadyInlines(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        // The library adds to its set of special characters while it reads a table: the set must not be shared.
        super(
                options,
                (BitSet) specialCharacters.clone(),
                delimiterCharacters,
                delimiterProcessors,
                linkRefProcessors,
                extensions);
    }

    // A definition is looked for in what it may fill, not in all the lines below it.
    @Override
    protected int parseReference(Block block, BasedSequence lines) {
        int cut = lines.length() > DEFINITION ? lines.lastIndexOf('\n', DEFINITION) + 1 : 0;
        return super.parseReference(block, cut > 0 ? lines.subSequence(0, cut) : lines);
    }

    private Spans spans() {
        if (known != input) {
            known = input;
            spans = new Spans(input.toString());
        }
        return spans;
    }

    // The inherited method copies the whole text at each call.
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(spans().text());
        matcher.region(index, input.length());
        return matcher.find() ? taken(matcher.start(), matcher.end()) : null;
    }

    private BasedSequence taken(int start, int end) {
        index = end;
        return input.subSequence(start, end);
    }

    @Override
    protected boolean parseBackticks() {
        int start = index;
        int open = spans().runEnd(start);
        int close = spans().closingTicks(open, open - start);
        if (close < 0) {
            appendText(taken(start, open));
            return true;
        }
        BasedSequence inner = input.subSequence(open, close);
        Code code = new Code(input.subSequence(start, open), inner, input.subSequence(close, close + open - start));
        code.appendChild(new Text(inner));
        appendNode(code);
        index = close + open - start;
        return true;
    }

    @Override
    public boolean parseHtmlInline() {
        int end = spans().htmlEnd(index);
        if (end < 0) {
            return false;
        }
        BasedSequence html = taken(index, end);
        appendNode(html.startsWith("<!--") ? new HtmlInlineComment(html) : new HtmlInline(html));
        return true;
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        int end = spans().titleEnd(index);
        return end < 0 ? null : taken(index, end);
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        if (peek() != '<') {
            return super.parseLinkDestination();
        }
        int end = spans().angleEnd(index);
        return end < 0 ? null : taken(index, end);
    }
}
