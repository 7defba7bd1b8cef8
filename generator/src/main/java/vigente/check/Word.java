package vigente.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text: letters and digits in a row.
 *
 * @param folded in lower case, vowels without accents, ñ kept
 * @param start offset in UTF-16 units, inclusive
 * @param end exclusive
 */
record Word(String folded, int start, int end) {
    private static final String ACCENTED = "áéíóúüàèìòùâêîôûäëïö";
    private static final String BARE = "aeiouuaeiouaeiouaeio";

    /** The words of {@code text} in order. */
    static List<Word> of(String text) {
        char[] chars = text.toCharArray();
        List<Word> words = new ArrayList<>(chars.length / 6 + 1);
        int at = begin(chars, 0);
        while (at < chars.length) {
            int end = end(chars, at);
            words.add(new Word(fold(text, chars, at, end), at, end));
            at = begin(chars, end);
        }
        return words;
    }

    /** The words of {@code text} as they are compared, with a space between each and the next. */
    static String plain(String text) {
        char[] chars = text.toCharArray();
        StringBuilder words = new StringBuilder(chars.length);
        int at = begin(chars, 0);
        while (at < chars.length) {
            int end = end(chars, at);
            if (!words.isEmpty()) {
                words.append(' ');
            }
            while (at < end) {
                words.append(fold(chars[at++]));
            }
            at = begin(chars, end);
        }
        return words.toString();
    }

    /** Where the next word begins; behind the last character where there is none. */
    private static int begin(char[] text, int from) {
        int at = from;
        while (at < text.length && !Character.isLetterOrDigit(text[at])) {
            at++;
        }
        return at;
    }

    private static int end(char[] text, int from) {
        int at = from;
        while (at < text.length && Character.isLetterOrDigit(text[at])) {
            at++;
        }
        return at;
    }

    /** {@code text} in lower case, its vowels without accents. */
    static String fold(String text) {
        return fold(text, text.toCharArray(), 0, text.length());
    }

    // Most words of a text are written as they are compared.
    private static String fold(String text, char[] chars, int start, int end) {
        int plain = start;
        while (plain < end && chars[plain] >= 'a' && chars[plain] <= 'z') {
            plain++;
        }
        return plain == end ? text.substring(start, end) : folded(chars, start, end);
    }

    private static String folded(char[] chars, int start, int end) {
        char[] out = new char[end - start];
        for (int i = start; i < end; i++) {
            out[i - start] = fold(chars[i]);
        }
        return new String(out);
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        char lower = Character.toLowerCase(c);
        int accented = ACCENTED.indexOf(lower);
        return accented < 0 ? lower : BARE.charAt(accented);
    }

    /** What number and gender leave of it, cut short: {@code colaborador} of {@code colaboradoras}. */
    String stem() {
        return stem(folded);
    }

    static String stem(String folded) {
        int end = folded.length();
        if (end > 4 && folded.endsWith("es")) {
            end -= 2;
        } else if (end > 3 && folded.endsWith("s")) {
            end--;
        }
        char last = end > 0 ? folded.charAt(end - 1) : ' ';
        if (last == 'z') {
            return folded.substring(0, end - 1) + "c";
        }
        boolean vowel = last == 'a' || last == 'e' || last == 'o';
        return folded.substring(0, end > 3 && vowel ? end - 1 : end);
    }
}
