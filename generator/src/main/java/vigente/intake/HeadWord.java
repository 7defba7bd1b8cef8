package vigente.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.text.PendingScanner;

/**
 * An entry's head word and its text: {@code Término - texto}, {@code Término – texto}, {@code Término: texto}.
 *
 * @param head in plain words; empty for a point without a term
 * @param text as Markdown; empty where there is none
 */
record HeadWord(String head, String text) {
    private static final int MOST_WORDS = 9;
    private static final int MOST_WORDS_BEFORE_COLON = 7;
    private static final Pattern DASH =
            Pattern.compile("^(.{1,120}?)(?:\\s+[-–—]\\s*|\\s*[–—]\\s+|\\s*\\.-\\s*|-\\s+)(\\S.*)$", Pattern.DOTALL);
    private static final Pattern COLON = Pattern.compile("^([^.;:]{1,120}?)\\s*:\\s+(\\S.*)$", Pattern.DOTALL);
    private static final Pattern STRONG =
            Pattern.compile("^\\*\\*(.{1,120}?)[.:]?\\*\\*\\s*[.:–—-]*\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile(".*[.;,!?…]");

    /** How {@code words}, as Markdown, name and define; empty where they do not look so. */
    static Optional<HeadWord> of(String words) {
        Matcher strong = STRONG.matcher(words);
        if (strong.matches() && isHead(strong.group(1), MOST_WORDS)) {
            return Optional.of(
                    new HeadWord(plain(strong.group(1)), strong.group(2).strip()));
        }
        Matcher dash = DASH.matcher(words);
        Matcher colon = COLON.matcher(words);
        boolean dashed = dash.matches() && isHead(dash.group(1), MOST_WORDS);
        boolean coloned = colon.matches() && isHead(colon.group(1), MOST_WORDS_BEFORE_COLON);
        if (dashed && (!coloned || dash.end(1) < colon.end(1))) {
            return Optional.of(new HeadWord(plain(dash.group(1)), dash.group(2).strip()));
        }
        return coloned
                ? Optional.of(new HeadWord(plain(colon.group(1)), colon.group(2).strip()))
                : Optional.empty();
    }

    /** Whether {@code words} can be a head word that stands alone. */
    static boolean isHead(String words) {
        return isHead(words.replaceFirst("\\s*:$", ""), MOST_WORDS);
    }

    private static boolean isHead(String words, int most) {
        String head = plain(words);
        return !head.isEmpty()
                && PendingScanner.scan(head).isEmpty()
                && head.split("\\s+").length <= most
                && !SENTENCE.matcher(head).matches();
    }

    /** Markdown of one line without its marks. */
    static String plain(String markdown) {
        return markdown.replaceAll("(?<!\\\\)\\*+", "")
                .replaceAll("\\\\(\\p{Punct})", "$1")
                .strip()
                .replaceAll("\\s+", " ");
    }
}
