package vigente.pdf;

/** What XML can hold. */
final class XmlText {
    private XmlText() {}

    /** The text without control characters, lone halves of pairs and other code points that XML has no place for. */
    static String legal(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || c == '\r' || c >= ' ' && !lost(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    // Whole documents come here, and hardly one of them has anything to lose.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= 0xd800 && (c <= 0xdfff || c >= 0xfffe)) {
                return false;
            }
        }
        return true;
    }

    private static boolean lost(int c) {
        return c >= 0xd800 && c <= 0xdfff || (c & 0xfffe) == 0xfffe;
    }
}
