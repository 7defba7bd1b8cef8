package vigente.glossary;

import java.text.Normalizer;

/** Letters as a glossary compares them: without case and accents, but ñ is a letter of its own (año is not ano). */
final class Letters {
    private static final char TILDE = '\u0303';
    // Latin-1 and Latin Extended-A: nearly every accented letter of a Spanish text, looked up instead of decomposed.
    private static final char[] LATIN = latin();

    private Letters() {}

    /** {@code text} folded; it need not be in NFC. */
    static String fold(String text) {
        return fold(text, 0, text.length());
    }

    /** The characters from {@code start} to {@code end} (exclusive) of {@code text}, folded. */
    static String fold(String text, int start, int end) {
        int plain = start;
        while (plain < end && isFolded(text.charAt(plain))) {
            plain++;
        }
        return plain == end ? text.substring(start, end) : folded(text, start, end);
    }

    /** Whether it is a letter or digit that is compared as it is written; not every such one. */
    static boolean isFolded(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static String folded(String text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < LATIN.length) {
                append(out, LATIN[c]);
            } else if (c == TILDE && out.length() > 0 && out.charAt(out.length() - 1) == 'n') {
                out.setCharAt(out.length() - 1, 'ñ');
            } else if (!isSilent(c)) {
                append(out, Character.isSurrogate(c) ? c : base(c));
            }
        }
        return out.toString();
    }

    /** Whether a reader does not see the character inside a word: combining marks, soft hyphens, joiners. */
    static boolean isSilent(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    static boolean isVowel(char folded) {
        return "aeiou".indexOf(folded) >= 0;
    }

    private static void append(StringBuilder out, char folded) {
        if (folded != 0) {
            out.append(folded);
        }
    }

    private static char[] latin() {
        char[] table = new char[0x180];
        for (char c = 0; c < table.length; c++) {
            table[c] = isSilent(c) ? 0 : base(c);
        }
        return table;
    }

    private static char base(char c) {
        if (c == 'ñ' || c == 'Ñ') {
            return 'ñ';
        }
        return Character.toLowerCase(
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
}
