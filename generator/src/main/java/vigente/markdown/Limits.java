package vigente.markdown;

import java.util.OptionalInt;

/**
 * Hides the marks of a text that go beyond all measure, so that reading it takes steps in proportion to its length.
 *
 * <p>What is hidden is read as plain text; nothing is lost. No text written by a person comes near these numbers.
 */
final class Limits {
    /** Blocks within blocks, and pieces of running text within each other. */
    static final int DEPTH = 100;

    /** Marks in one paragraph or table row. */
    static final int MARKS = 4000;

    private static final int COLUMNS = 500;
    private static final int RUN = 300;
    private static final int BLANKS = 1000;
    private static final int TAG_LINE = 2000;

    private final char[] shown;
    private int marks;
    private boolean table;
    private int tooDeep = -1;
    private int tooMany = -1;

    private Limits(char[] shown) {
        this.shown = shown;
    }

    /** Hides in {@code shown} what goes beyond the limits. */
    static Limits applyTo(char[] shown) {
        Limits limits = new Limits(shown);
        for (int start = 0; start < shown.length; ) {
            int end = start;
            while (end < shown.length && shown[end] != '\n') {
                end++;
            }
            limits.line(start, end);
            start = end + 1;
        }
        return limits;
    }

    /** Where the first marker stands that nests too deep. */
    OptionalInt tooDeep() {
        return tooDeep < 0 ? OptionalInt.empty() : OptionalInt.of(tooDeep);
    }

    /** Where the first mark stands that is one too many. */
    OptionalInt tooMany() {
        return tooMany < 0 ? OptionalInt.empty() : OptionalInt.of(tooMany);
    }

    private void line(int start, int end) {
        int content = containers(start, end);
        if (content == end || fence(content)) {
            marks = 0;
            table = false;
            return;
        }
        ruler(content, end);
        if (shown[content] == '<' && end - content > TAG_LINE) {
            shown[content] = Mask.HIDDEN;
        }
        if (startsBlock(start, content) || (table && pipe(content, end))) {
            marks = 0;
        }
        table = (table && pipe(content, end)) || separator(content, end);
        blanksAndPipes(content, end);
        count(content, end);
    }

    // Passes over quote and list markers to where the line's own content begins.
    private int containers(int start, int end) {
        int depth = 0;
        int at = blanks(start, end);
        for (int next = marker(at, end); next > at; next = marker(at, end)) {
            if (++depth > DEPTH) {
                tooDeep = tooDeep < 0 ? at : tooDeep;
                shown[at] = Mask.HIDDEN;
                return at;
            }
            at = blanks(next, end);
        }
        return at;
    }

    private int blanks(int from, int end) {
        int at = from;
        while (at < end && blank(shown[at])) {
            at++;
        }
        if (at < end && at - from > BLANKS) {
            shown[from + BLANKS] = Mask.HIDDEN;
            return from + BLANKS;
        }
        return at;
    }

    private int marker(int at, int end) {
        if (at >= end) {
            return at;
        }
        if (shown[at] == '>') {
            return at + 1;
        }
        int behind = at;
        if ("-+*".indexOf(shown[at]) >= 0) {
            behind++;
        } else {
            while (behind < end && behind - at < 9 && Character.isDigit(shown[behind])) {
                behind++;
            }
            behind = behind > at && behind < end && ".)".indexOf(shown[behind]) >= 0 ? behind + 1 : at;
        }
        return behind == end || (behind > at && blank(shown[behind])) ? behind : at;
    }

    private boolean fence(int at) {
        char c = shown[at];
        return (c == '`' || c == '~') && at + 2 < shown.length && shown[at + 1] == c && shown[at + 2] == c;
    }

    private boolean startsBlock(int start, int content) {
        char first = shown[start];
        return shown[content] == '#' || (content > start && "-+*".indexOf(first) >= 0);
    }

    private boolean pipe(int from, int end) {
        for (int i = from; i < end; i++) {
            if (shown[i] == '|') {
                return true;
            }
        }
        return false;
    }

    private boolean separator(int from, int end) {
        for (int i = from; i < end; i++) {
            if ("|-: \t".indexOf(shown[i]) < 0) {
                return false;
            }
        }
        return pipe(from, end);
    }

    // A line of nothing but one of the marks of a thematic break, however many.
    private void ruler(int from, int end) {
        char mark = shown[from];
        if ("*_-=".indexOf(mark) < 0) {
            return;
        }
        int count = 0;
        for (int i = from; i < end && (shown[i] == mark || blank(shown[i])); i++) {
            if (shown[i] == mark && ++count > RUN) {
                shown[i] = Mask.HIDDEN;
            }
        }
    }

    private void blanksAndPipes(int from, int end) {
        int pipes = 0;
        int run = 0;
        for (int i = from; i < end; i++) {
            run = blank(shown[i]) ? run + 1 : 0;
            pipes += shown[i] == '|' ? 1 : 0;
            boolean hide = (run > BLANKS && i + 1 < end) || (shown[i] == '|' && pipes > COLUMNS);
            shown[i] = hide ? Mask.HIDDEN : shown[i];
        }
    }

    private void count(int from, int end) {
        char last = '\0';
        int run = 0;
        for (int i = from; i < end; i++) {
            char c = shown[i];
            run = c == last ? run + 1 : 1;
            last = c;
            if ("[*_~`<".indexOf(c) < 0) {
                continue;
            }
            marks += run == 1 || c == '[' ? 1 : 0;
            if (marks > MARKS) {
                tooMany = tooMany < 0 ? i : tooMany;
            }
            shown[i] = marks > MARKS || run > RUN ? Mask.HIDDEN : c;
        }
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t';
    }
}
