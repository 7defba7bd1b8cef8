package vigente.message;

/**
 * Text as a terminal shows it: how many columns it takes, and what stands in for characters that would command it.
 *
 * <p>Widths follow Unicode's East Asian Width (UAX #11): wide and fullwidth characters and emoji take two columns, marks
 * and invisible characters none.
 */
public final class DisplayText {
    // First and last code points of the ranges whose characters are wide, ascending.
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x26A1, 0x26A1, 0x2705, 0x2705, 0x274C, 0x274C,
        0x2753, 0x2755, 0x2757, 0x2757, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F004, 0x1F004, 0x1F0CF,
        0x1F0CF, 0x1F18E, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0,
        0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442,
        0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4,
        0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB,
        0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70,
        0x1FAFF, 0x20000, 0x3FFFD,
    };
    private static final int REPLACEMENT = 0xFFFD;
    private static final int CONTROL_PICTURES = 0x2400;

    private DisplayText() {}

    /** A count in groups of three digits, parted by a space that does not break: {@code 1 234}. */
    public static String grouped(int count) {
        String digits = Integer.toString(count);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            boolean group = i > 0 && (digits.length() - i) % 3 == 0;
            out.append(group ? "\u00A0" : "").append(digits.charAt(i));
        }
        return out.toString();
    }

    /** The columns that {@code text} takes; it must hold no control characters. */
    public static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /** The columns of one character: 0, 1 or 2. */
    public static int width(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint == 0xAD ? 0 : 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> wide(codePoint) ? 2 : 1;
        };
    }

    /** The text in one line that cannot move a terminal's cursor: a tab is a space, other commands are shown as signs. */
    public static String tame(String text) {
        if (text.codePoints().allMatch(c -> shown(c) == c)) {
            return text;
        }
        return text.codePoints()
                .map(DisplayText::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int shown(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n') {
            return ' ';
        }
        if (codePoint < ' ') {
            return CONTROL_PICTURES + codePoint;
        }
        return Character.isISOControl(codePoint) || bidirectional(codePoint) || lone(codePoint)
                ? REPLACEMENT
                : codePoint;
    }

    private static boolean bidirectional(int codePoint) {
        return codePoint == 0x61C
                || (codePoint >= 0x200E && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static boolean lone(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean wide(int codePoint) {
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            if (codePoint < WIDE[2 * middle]) {
                high = middle - 1;
            } else if (codePoint > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
