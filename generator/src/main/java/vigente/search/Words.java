package vigente.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words: runs of letters and digits, a number with its points and commas being one. */
final class Words {
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private static final int NUMBER = 1;
    private static final int LETTER = 2;

    /** What the characters of Latin languages are, so that they need not be looked up in the whole of Unicode. */
    private static final byte[] LATIN = new byte[0x250];

    static {
        for (int character = 0; character < LATIN.length; character++) {
            LATIN[character] = (byte) lookedUp(character);
        }
    }

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
        run(NUMBER);
        int end = at;
        while (at > start && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
            at++;
            int first = at;
            run(NUMBER);
            if (at == first) {
                at--;
                break;
            }
        }
        if (at == end) {
            run(NUMBER | LETTER);
        }
    }

    /** Steps over all characters of these kinds that follow. */
    private void run(int kinds) {
        while (at < text.length()) {
            char next = text.charAt(at);
            int character = next < LATIN.length ? next : text.codePointAt(at);
            if ((kind(character) & kinds) == 0) {
                return;
            }
            at += Character.charCount(character);
        }
    }

    private static int kind(int character) {
        return character < LATIN.length ? LATIN[character] : lookedUp(character);
    }

    private static int lookedUp(int character) {
        if (is(NUMBERS, character)) {
            return NUMBER;
        }
        return Character.isLetter(character) || is(MARKS, character) ? LETTER : 0;
    }

    private static boolean is(int types, int character) {
        return (types >> Character.getType(character) & 1) != 0;
    }
}
