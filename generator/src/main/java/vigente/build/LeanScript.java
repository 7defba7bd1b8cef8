package vigente.build;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A script as it is published: without comments, indentation and the spaces that only people need.
 *
 * <p>A line's end stays wherever it may end a statement. Its authors keep to what makes the rest safe: a comment without
 * code before it on its line, no text that runs over a line's end, no {@code /*} in a text or expression.
 */
final class LeanScript {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    // A text, or an expression between slashes; what stands in it is left alone.
    private static final Pattern LITERAL_OR_SPACES = Pattern.compile(
            "\"(?:[^\"\\\\\\n]|\\\\.)*\"|`(?:[^`\\\\]|\\\\.)*`|(?<=[(,=:\\[!&|?]|[(,=:\\[!&|?] )/(?:[^/\\\\\\n\\[]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*\\])+/"
                    + "|(?<=[^\\w$\\s]) +| +(?=[^\\w$\\s])");

    // Signs behind or before a line's end that say of themselves whether a statement ends there.
    private static final Pattern IDLE_LINE_END = Pattern.compile("(?<=[;{,(\\[=>&|?:])\n(?!\\z)|\n(?=[.)\\]},;&|?:])");

    private LeanScript() {}

    /** The same script, shorter. */
    static byte[] of(byte[] script) {
        String code =
                COMMENT.matcher(new String(script, StandardCharsets.UTF_8)).replaceAll("");
        StringBuilder lean = new StringBuilder();
        LINE_COMMENT
                .matcher(code)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lean.append(LITERAL_OR_SPACES.matcher(line).replaceAll(LeanScript::shortened))
                        .append('\n'));
        return IDLE_LINE_END.matcher(lean).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static String shortened(MatchResult found) {
        return found.group().isBlank() ? "" : java.util.regex.Matcher.quoteReplacement(found.group());
    }
}
