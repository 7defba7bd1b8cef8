package vigente.markdown;

/** Roman numerals in small letters, up to 399. */
final class Roman {
    private static final String[] UNITS = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String[] HUNDREDS = {"", "c", "cc", "ccc"};

    private Roman() {}

    /** The numeral's value; -1 where {@code text} is none. */
    static int number(String text) {
        int hundreds = longest(HUNDREDS, text);
        String rest = text.substring(HUNDREDS[hundreds].length());
        int tens = longest(TENS, rest);
        rest = rest.substring(TENS[tens].length());
        int units = longest(UNITS, rest);
        int number = hundreds * 100 + tens * 10 + units;
        return rest.equals(UNITS[units]) && number > 0 ? number : -1;
    }

    private static int longest(String[] figures, String text) {
        int best = 0;
        for (int i = 1; i < figures.length; i++) {
            if (text.startsWith(figures[i]) && figures[i].length() > figures[best].length()) {
                best = i;
            }
        }
        return best;
    }
}
