package vigente;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The top-level keys of a piece of YAML, put where a reader of the guide would put them. */
final class TopKeys {
    private static final Pattern KEY = Pattern.compile("^([a-z_]+(?: emisión)?):", Pattern.MULTILINE);

    private TopKeys() {}

    /** The first of them; empty where there is none. */
    static String first(String piece) {
        Matcher key = KEY.matcher(piece);
        return key.find() ? key.group(1) : "";
    }

    /** {@code data} with each key of {@code piece} in the place of its own. */
    static String replaced(String data, String piece) {
        String left = data;
        for (Matcher key = KEY.matcher(piece); key.find(); ) {
            left = left.replaceAll("(?m)^" + key.group(1) + ":.*\n(?:[ -].*\n)*", "");
        }
        return left + piece;
    }
}
