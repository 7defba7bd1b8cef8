package vigente.build;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes out of our own files what only their authors read: comments, indentation, line ends between blocks. */
final class Slim {
    private static final Pattern CSS = Pattern.compile(
            "(\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')|\\s*/\\*.*?\\*/\\s*|\\s*([{};,>])\\s*|(:)\\s+|(\\s+)|(?<![\\w.])0(?=\\.\\d)",
            Pattern.DOTALL);
    private static final Set<String> BLOCKS = Set.of(
            "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li link main meta nav ol option p script section select summary table tbody td template tfoot th thead title tr ul"
                    .split(" ", -1));

    private Slim() {}

    /** A style sheet that means the same. */
    static String css(String sheet) {
        return CSS.matcher(sheet)
                .replaceAll(found -> Matcher.quoteReplacement(Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(found.group(4) == null ? "" : " ")))
                .replace("} ", "}")
                .replace(";}", "}")
                .strip();
    }

    /** A part of a page, of the same words: only what stands between two tags goes, and only beside a block. */
    static String part(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int at = 0;
        for (int pre = html.indexOf("<pre"); pre >= 0; pre = html.indexOf("<pre", at)) {
            int end = html.indexOf("</pre>", pre);
            int next = end < 0 ? html.length() : end;
            tight(html, at, pre, out);
            out.append(html, pre, next);
            at = next;
        }
        tight(html, at, html.length(), out);
        return out.toString();
    }

    /**
     * Where the last part of what was written of a page may begin, so that both come out as they would together: between two
     * tags, outside of what is printed as it stands. 0 where there is no such place.
     */
    static int lastPart(StringBuilder html) {
        int at = html.lastIndexOf("><");
        int pre = html.lastIndexOf("<pre", at + 1);
        if (pre >= 0 && html.lastIndexOf("</pre>", at) < pre) {
            at = html.lastIndexOf("><", pre - 1);
        }
        return at + 1;
    }

    private static void tight(String html, int from, int to, StringBuilder out) {
        int at = from;
        for (int line = html.indexOf('\n', from); line >= 0 && line < to; line = html.indexOf('\n', line + 1)) {
            int start = line;
            while (start > at && isSpace(html.charAt(start - 1))) {
                start--;
            }
            int end = line + 1;
            while (end < to && isSpace(html.charAt(end))) {
                end++;
            }
            if (start > at && end < to && isBetweenBlocks(html, start, end)) {
                out.append(html, at, start);
                at = end;
            }
            line = end - 1;
        }
        out.append(html, at, to);
    }

    private static boolean isBetweenBlocks(String html, int start, int end) {
        return html.charAt(start - 1) == '>'
                && html.charAt(end) == '<'
                && (BLOCKS.contains(tag(html, end)) || BLOCKS.contains(tag(html, html.lastIndexOf('<', start))));
    }

    private static String tag(String html, int opening) {
        int from = opening + (html.startsWith("</", opening) ? 2 : 1);
        int to = from;
        while (to < html.length() && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
