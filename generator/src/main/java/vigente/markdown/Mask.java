package vigente.markdown;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text as the Markdown parser is to see it: of the same length, with what is not Markdown made opaque.
 *
 * <p>References, attributes, pending items, templates and comments hold characters that Markdown would take for its own:
 * {@code [[Cliente|el *cliente*]]} is shown to the parser as braces around characters that mean nothing. Since every
 * offset stays the same, the reader takes all words from the author's text.
 */
final class Mask {
    /** Stands for a hidden character: of the private use area, neither blank nor punctuation. */
    static final char HIDDEN = '\uE000';

    private static final Pattern OPAQUE = Pattern.compile(Syntax.MAY_BEGIN + "(?:\\\\\\p{Punct}"
            + "|(?<comment><!--)|(?<callout>\\[!\\p{L}{1,20}+\\]:)"
            + "|(?<pending>PENDIENTE\\()[^()`|\\n]{0,500}+(?:(?:\\([^()`|\\n]{0,500}+\\)|" + Syntax.SOFT_BREAK
            + ")[^()`|\\n]{0,500}+){0,20}+\\)"
            + "|(?<whole>" + Syntax.REFERENCE + "|" + Syntax.TEMPLATE + "|" + Syntax.ATTRIBUTES + "|" + Syntax.BREAK
            + "))");
    private static final Pattern BLANK_LINE_OR_FENCE = Pattern.compile("\\n[ \\t]*+\\n|```|~~~");

    private static final Pattern MARGIN =
            Pattern.compile("[ \\t>]{0,999}+(?:(?:[-+*]|\\d{1,9}+[.)])[ \\t]{1,99}+){0,99}+");
    private static final Pattern NOTE = Pattern.compile("^[ >]{0,99}+\\[\\^[^\\]\\n]{1,99}+\\]:", Pattern.MULTILINE);
    private static final Pattern REST_OF_LINE = Pattern.compile("[ \\t]*+(?:\\n|\\z)");

    private final String source;
    private final char[] shown;
    private final int lastClose;

    private Mask(String source) {
        this.source = source;
        this.shown = source.toCharArray();
        this.lastClose = source.lastIndexOf("-->");
    }

    /** Hides in {@code source} what Markdown must not look into; markers of lettered lists become digits. */
    static char[] over(String source, Markers markers) {
        Mask mask = new Mask(source);
        mask.hideControls();
        mask.hideOpaque();
        mask.hideLaterColons();
        markers.showAsDigits(mask.shown);
        return mask.shown;
    }

    private void hideControls() {
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] < ' ' && shown[i] != '\n' && shown[i] != '\t') {
                shown[i] = HIDDEN;
            }
        }
    }

    // The library takes all up to the line's last "]:" for the note's name.
    private void hideLaterColons() {
        Matcher note = NOTE.matcher(source);
        while (note.find()) {
            for (int i = note.end(); i < source.length() && source.charAt(i) != '\n'; i++) {
                boolean colon = source.charAt(i) == ':' && source.charAt(i - 1) == ']';
                shown[i] = colon ? HIDDEN : shown[i];
            }
        }
    }

    private void hideOpaque() {
        Matcher matcher = OPAQUE.matcher(source);
        for (int from = 0; matcher.find(from); ) {
            from = matcher.end();
            if (matcher.group("comment") != null) {
                from = Math.max(from, hideComment(matcher.start()));
            } else if (matcher.group("callout") != null) {
                // With a colon it would define what every other callout of its kind means.
                hide(matcher.end() - 1, matcher.end());
            } else if (matcher.group("pending") != null) {
                hide(matcher.end("pending"), matcher.end() - 1);
            } else if (matcher.group("whole") != null) {
                brace(matcher.start(), matcher.end());
            }
        }
    }

    // A comment that has its lines to itself, or runs over several paragraphs, stays what the parser makes of it.
    private int hideComment(int start) {
        int close = lastClose < start + 4 ? -1 : source.indexOf("-->", start + 4);
        if (close < 0) {
            shown[start] = HIDDEN;
            return start;
        }
        Matcher stop = BLANK_LINE_OR_FENCE.matcher(source).region(start, close);
        if (stop.find()) {
            return stop.end();
        }
        if (!alone(start, close + 3)) {
            brace(start, close + 3);
        }
        return close + 3;
    }

    private boolean alone(int start, int end) {
        int line = source.lastIndexOf('\n', start) + 1;
        return MARGIN.matcher(source).region(line, start).matches()
                && REST_OF_LINE.matcher(source).region(end, source.length()).lookingAt();
    }

    private void brace(int start, int end) {
        shown[start] = '{';
        hide(start + 1, end - 1);
        shown[end - 1] = '}';
    }

    private void hide(int start, int end) {
        for (int line = start; line < end; ) {
            int stop = source.indexOf('\n', line);
            int to = stop < 0 || stop > end ? end : stop;
            Arrays.fill(shown, line, to, HIDDEN);
            line = to + 1;
        }
    }
}
