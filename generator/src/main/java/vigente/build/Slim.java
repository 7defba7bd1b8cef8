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
    private static final Pattern BETWEEN = Pattern.compile(">\\s*\\n\\s*(</?)([a-z][a-z0-9]*)");
    private static final Pattern AFTER = Pattern.compile("(</?)([a-z][a-z0-9]*)([^<>]*>)\\s*\\n\\s*(?=<)");
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

    /** A page of the same words: only what stands between two tags goes, and only beside a block. */
    static String page(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int at = 0;
        for (int pre = html.indexOf("<pre"); pre >= 0; pre = html.indexOf("<pre", at)) {
            int end = html.indexOf("</pre>", pre);
            int next = end < 0 ? html.length() : end;
            out.append(tight(html.substring(at, pre))).append(html, pre, next);
            at = next;
        }
        return out.append(tight(html.substring(at))).toString().strip() + "\n";
    }

    private static String tight(String html) {
        String before = BETWEEN.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(
                        BLOCKS.contains(found.group(2)) ? ">" + found.group(1) + found.group(2) : found.group()));
        return AFTER.matcher(before)
                .replaceAll(found -> Matcher.quoteReplacement(
                        BLOCKS.contains(found.group(2))
                                ? found.group(1) + found.group(2) + found.group(3)
                                : found.group()));
    }
}
