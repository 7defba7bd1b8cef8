package vigente.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets PENDIENTE(nota: …; para: …) stand unquoted in YAML, where its colons and commas would have a meaning.
 *
 * <p>The signs are exchanged for private characters before YAML reads the text and put back in every value; the length of
 * the text stays the same, so that places stay right.
 */
final class PendingMask {
    private static final Pattern MARK =
            Pattern.compile("\\bPENDIENTE\\((?:[^()\\n]++|\\([^()\\n]*+\\)|\\n[ \\t]+(?![ \\t\\n]))*+\\)");
    private static final String SIGNS = ":,#[]{}&*!|>'\"%@`";
    private static final char FIRST_MASK = '\uE000';

    private PendingMask() {}

    static String mask(String yaml) {
        if (!yaml.contains("PENDIENTE(")) {
            return yaml;
        }
        return MARK.matcher(yaml).replaceAll(found -> Matcher.quoteReplacement(masked(found.group())));
    }

    /** Whether {@code text} is one such marker from its first sign to its last. */
    static boolean isWhole(String text) {
        return MARK.matcher(text).matches();
    }

    static String unmask(String value) {
        if (value.indexOf("PENDIENTE(") < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder(value);
        for (int i = 0; i < plain.length(); i++) {
            int sign = plain.charAt(i) - FIRST_MASK;
            if (sign >= 0 && sign < SIGNS.length()) {
                plain.setCharAt(i, SIGNS.charAt(sign));
            }
        }
        return plain.toString();
    }

    private static String masked(String mark) {
        StringBuilder masked = new StringBuilder(mark);
        for (int i = 0; i < masked.length(); i++) {
            int sign = SIGNS.indexOf(masked.charAt(i));
            if (sign >= 0) {
                masked.setCharAt(i, (char) (FIRST_MASK + sign));
            }
        }
        return masked.toString();
    }
}
