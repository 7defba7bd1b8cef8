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
    static final int MARKS = 2000;

    private static final int COLUMNS = 500;
    private static final int RUN = 300;
    private static final int BLANKS = 1000;
    private static final int TAG_LINE = 2000;

    private final char[] shown;
    private final Paragraphs paragraphs = new Paragraphs();
    private int marks;
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
            limits.line(new Line(shown, start, end));
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

    private void line(Line line) {
        int content = containers(line);
        if (paragraphs.beginsAt(line, content)) {
            marks = 0;
        }
        if (content == line.end() || line.fence(content)) {
            return;
        }
        if (shown[content] == '<' && line.end() - content > TAG_LINE) {
            shown[content] = Mask.HIDDEN;
        }
        ruler(content, line.end());
        blanksAndPipes(content, line.end());
        count(content, line.end());
    }

    // Passes over quote and list markers to where the line's own content begins.
    private int containers(Line line) {
        int depth = 0;
        int at = blanks(line, line.start());
        for (int next = line.marker(at); next > at; next = line.marker(at)) {
            if (++depth > DEPTH) {
                tooDeep = tooDeep < 0 ? at : tooDeep;
                shown[at] = Mask.HIDDEN;
                return at;
            }
            at = blanks(line, next);
        }
        return at;
    }

    private int blanks(Line line, int from) {
        int at = line.behindBlanks(from);
        if (at < line.end() && at - from > BLANKS) {
            shown[from + BLANKS] = Mask.HIDDEN;
            return from + BLANKS;
        }
        return at;
    }

    // A line of nothing but one of the marks of a thematic break or underline, however many.
    private void ruler(int from, int end) {
        char mark = shown[from];
        if ("*_-=".indexOf(mark) < 0) {
            return;
        }
        int count = 0;
        for (int i = from; i < end && (shown[i] == mark || Line.blank(shown[i])); i++) {
            if (shown[i] == mark && ++count > RUN) {
                shown[i] = Mask.HIDDEN;
            }
        }
    }

    private void blanksAndPipes(int from, int end) {
        int pipes = 0;
        int run = 0;
        for (int i = from; i < end; i++) {
            run = Line.blank(shown[i]) ? run + 1 : 0;
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
}
