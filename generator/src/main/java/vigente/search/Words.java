package vigente.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words: runs of letters and digits, a number with its points and commas being one. */
final class Words {
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private final String text;
    private int at;

    private Words(String text) {
        this.text = text;
    }

    /** The words in the order they are read, as written. site/js/search/words.js cuts queries and texts just so. */
    static List<String> of(String text) {
        List<String> found = new ArrayList<>(text.length() / 6);
        Words words = new Words(text);
        while (words.at < text.length()) {
            int start = words.at;
            words.next();
            if (words.at > start) {
                found.add(text.substring(start, words.at));
            } else {
                words.at += Character.charCount(text.codePointAt(start));
            }
        }
        return found;
    }

    private void next() {
        int start = at;
        digits();
        int end = at;
        while (at > start && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
            at++;
            int first = at;
            digits();
            if (at == first) {
                at--;
                break;
            }
        }
        if (at == end) {
            while (at < text.length() && isPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
    }

    private void digits() {
        while (at < text.length() && is(NUMBERS, text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
    }

    private static boolean isPart(int character) {
        return Character.isLetter(character) || is(MARKS | NUMBERS, character);
    }

    private static boolean is(int types, int character) {
        return (types >> Character.getType(character) & 1) != 0;
    }
}
