package vigente.markdown;

/** One line of a text. */
final class Line {
    private final char[] text;
    private final int start;
    private final int end;

    /** The line of {@code text} that begins at {@code start} and whose line end stands at {@code end}. */
    Line(char[] text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    char at(int offset) {
        return text[offset];
    }

    static boolean blank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The first offset from {@code from} on that is no blank. */
    int behindBlanks(int from) {
        int at = from;
        while (at < end && blank(text[at])) {
            at++;
        }
        return at;
    }

    /** The end of the quote or list marker at {@code at}; the same offset where there is none. */
    int marker(int at) {
        if (at >= end) {
            return at;
        }
        if (text[at] == '>') {
            return at + 1;
        }
        int behind = "-+*".indexOf(text[at]) >= 0 ? at + 1 : number(at);
        return behind == end || (behind > at && blank(text[behind])) ? behind : at;
    }

    private int number(int at) {
        int behind = at;
        while (behind < end && behind - at < 9 && text[behind] >= '0' && text[behind] <= '9') {
            behind++;
        }
        boolean marked = behind > at && behind < end && (text[behind] == '.' || text[behind] == ')');
        return marked ? behind + 1 : at;
    }

    /** Whether a fence of code begins or ends at {@code at}. */
    boolean fence(int at) {
        return at + 2 < end
                && (text[at] == '`' || text[at] == '~')
                && text[at + 1] == text[at]
                && text[at + 2] == text[at];
    }

    boolean contains(char c, int from) {
        for (int i = from; i < end; i++) {
            if (text[i] == c) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands from {@code from} on may be the line between a table's head and body. */
    boolean tableSeparator(int from) {
        for (int i = from; i < end; i++) {
            if ("|-: \t".indexOf(text[i]) < 0) {
                return false;
            }
        }
        return contains('|', from);
    }
}
