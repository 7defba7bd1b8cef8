package vigente.glossary;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or a mark of punctuation of a text.
 *
 * @param start offset in UTF-16 units, inclusive
 * @param end exclusive
 * @param folded as compared: see {@link Letters}
 * @param glue whether it is a mark that makes one word of its neighbours: {@code ex-cliente}, {@code cliente.com}
 */
record Word(int start, int end, String folded, boolean glue) {
    /**
     * The words and marks of {@code text} in order; spaces are none.
     *
     * <p>The contractions {@code del} and {@code al} are two words each ({@code de el}) at the same offsets, so that they
     * agree in number with {@code de los} and {@code a los}.
     */
    static List<Word> of(String text) {
        char[] chars = text.toCharArray();
        List<Word> out = new ArrayList<>(chars.length / 5 + 1);
        int at = 0;
        while (at < chars.length) {
            int plain = plainEnd(chars, at);
            int codePoint = plain > at ? chars[at] : text.codePointAt(at);
            int next = plain > at ? plain : at + Character.charCount(codePoint);
            if (plain > at || isLetter(codePoint)) {
                int end = wordEnd(text, next);
                add(out, at, end, end == plain ? text.substring(at, end) : Letters.fold(text, at, end));
                next = end;
            } else if (!isSpace(codePoint)) {
                out.add(new Word(at, next, text.substring(at, next), isGlue(text, at, next)));
            }
            at = next;
        }
        return out;
    }

    // Most words of a text are written as they are compared.
    private static int plainEnd(char[] chars, int from) {
        int at = from;
        while (at < chars.length && Letters.isFolded(chars[at])) {
            at++;
        }
        return at;
    }

    private static void add(List<Word> out, int start, int end, String folded) {
        switch (folded) {
            case "del" -> {
                out.add(new Word(start, end, "de", false));
                out.add(new Word(start, end, "el", false));
            }
            case "al" -> {
                out.add(new Word(start, end, "a", false));
                out.add(new Word(start, end, "el", false));
            }
            default -> out.add(new Word(start, end, folded, false));
        }
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!isLetter(codePoint) && !Letters.isSilent(codePoint)) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || Letters.isSilent(codePoint);
    }

    private static boolean isGlue(String text, int start, int end) {
        if (start == 0 || end == text.length() || !isLetter(text.codePointBefore(start))) {
            return false;
        }
        int next = text.codePointAt(end);
        return switch (text.charAt(start)) {
            case '-', '\u2010', '\u2011', '_', '@', '\'', '’' -> isLetter(next);
            // "misión.La" lacks a space between two sentences; "cliente.com" and "1.5" are one word.
            case '.' -> isLetter(next) && !Character.isUpperCase(next);
            default -> false;
        };
    }
}
