package vigente.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what a reader does not hear: case and accents. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fold() {}

    /** Lower case without accents; ñ becomes n. */
    public static String plain(String text) {
        return isAscii(text) ? text.toLowerCase(Locale.ROOT) : unaccented(text);
    }

    /** Whether a text has no accents to lose. */
    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String unaccented(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** {@code marco-legal} for "Marco legal": letters and digits, the rest one hyphen; empty where nothing is left. */
    public static String kebab(String text) {
        String dashed = NOT_WORD.matcher(plain(text)).replaceAll("-");
        int start = dashed.startsWith("-") ? 1 : 0;
        int end = dashed.endsWith("-") && dashed.length() > 1 ? dashed.length() - 1 : dashed.length();
        return start < end ? dashed.substring(start, end) : "";
    }
}
