package vigente.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into its smallest pieces: words, numbers, spaces in a row, single signs. */
final class Token {
    // What stands between letters or digits without a space belongs to them: 1,500.00, 2026-01-15, y/o, ana@ejemplo.mx.
    private static final Pattern PIECE = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}]+(?:[.,:@/'’_-][\\p{L}\\p{M}\\p{N}]+)*+|[\\s\\u00a0]+|\\X", Pattern.DOTALL);

    private Token() {}

    /** The pieces of {@code text} in order; joined they are the text. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            pieces.add(matcher.group());
            end = matcher.end();
        }
        if (end < text.length()) {
            pieces.add(text.substring(end));
        }
        return pieces;
    }

    static boolean isWord(String piece) {
        return Character.isLetterOrDigit(piece.codePointAt(0));
    }

    static boolean isSpace(String piece) {
        int first = piece.codePointAt(0);
        return Character.isWhitespace(first) || Character.isSpaceChar(first);
    }

    static boolean endsSentence(String piece) {
        return piece.length() == 1 && ".;:!?…".contains(piece);
    }
}
