package vigente.shape;

import java.util.regex.Pattern;
import vigente.text.Fold;

/**
 * How a text is written, as a regular expression that Java and ECMAScript understand alike; spaces around it never count.
 *
 * <p>The reader refuses no text that an expression admits but for what no expression can tell (a name that some machines
 * keep for themselves, a span longer than a thousand years).
 */
public enum Writing {
    /** Anything that is not empty. */
    ANY("[\\s\\S]*\\S[\\s\\S]*", true),
    /** A day that exists, {@code AAAA-MM-DD}. */
    DAY(
            "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
                    + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
                    + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)",
            false),
    /** A span longer than nothing, in words or as ISO 8601 says it (format: "N días|meses|años"). */
    SPAN(
            "(?:\\+?0*[1-9][0-9]{0,5} *(?:" + anyCase("dia") + "[sS]?|" + anyCase("semana") + "[sS]?|" + anyCase("mes")
                    + "|" + anyCase("meses") + "|" + anyCase("ano") + "[sS]?)"
                    + "|P(?=[^1-9]*[1-9])(?:[0-9]{1,6}Y)?(?:[0-9]{1,6}M)?(?:[0-9]{1,6}W)?(?:[0-9]{1,6}D)?)",
            false),
    /** The number of a revision (format: "Revision numbers"). */
    REVISION("(?:0|[1-9][0-9]{0,3})\\.[0-9]{2}x?", true),
    /** A policy's code: nothing in it that has a meaning in references. */
    CODE("[^#|\\[\\]\\u0000-\\u001f\\u007f]+", true),
    COLOUR("#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})", false),
    /** A BCP 47 language tag. */
    LANGUAGE("[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*", false),
    ADDRESS("https?://[^\\s\"<>]+", false),
    FINGERPRINT("sha256:[0-9a-f]{64}", false),
    /** The mark of one file, 16 hexadecimal digits. */
    MARK("[0-9a-f]{16}", true),
    /** "sí", "no" and their kin. */
    YES_NO(
            anyCase("si") + "|" + anyCase("no") + "|" + anyCase("true") + "|" + anyCase("false") + "|"
                    + anyCase("verdadero") + "|" + anyCase("falso") + "|" + anyCase("yes"),
            true);

    private final String expression;
    private final boolean bare;
    private final Pattern pattern;

    Writing(String expression, boolean bare) {
        this.expression = expression;
        this.bare = bare;
        this.pattern = Pattern.compile(expression);
    }

    /** The regular expression of the whole text. */
    public String expression() {
        return expression;
    }

    /** Whether YAML would take some of these texts for numbers or truth values. */
    public boolean bare() {
        return bare;
    }

    /** Whether {@code stripped} is written so. */
    public boolean matches(String stripped) {
        return pattern.matcher(stripped).matches();
    }

    /** The expression of {@code word} in whatever case, with and without accents; its other signs stand for themselves. */
    public static String anyCase(String word) {
        StringBuilder expression = new StringBuilder();
        for (char letter : Fold.plain(word).toCharArray()) {
            expression.append(
                    switch (letter) {
                        case 'a' -> "[aAáÁ]";
                        case 'e' -> "[eEéÉ]";
                        case 'i' -> "[iIíÍ]";
                        case 'o' -> "[oOóÓ]";
                        case 'u' -> "[uUúÚüÜ]";
                        case 'n' -> "[nNñÑ]";
                        default ->
                            Character.isLetter(letter)
                                    ? "[" + letter + Character.toUpperCase(letter) + "]"
                                    : String.valueOf(letter);
                    });
        }
        return expression.toString();
    }
}
