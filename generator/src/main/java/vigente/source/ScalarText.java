package vigente.source;

import vigente.problem.FileText;
import vigente.problem.Place;
import vigente.problem.SourceText;

/**
 * The value of a YAML scalar, whose characters are found again in the file though quotes, escapes, indentation and folded
 * lines lie between them.
 */
final class ScalarText implements SourceText {
    private final String value;
    private final FileText file;
    private final int[] offsets;

    private ScalarText(String value, FileText file, int[] offsets) {
        this.value = value;
        this.file = file;
        this.offsets = offsets;
    }

    /** The value that was read from the file's characters from {@code start} to {@code end}. */
    static ScalarText of(String value, FileText file, int start, int end) {
        return new ScalarText(value, file, align(value, file.text(), start, end));
    }

    // Both texts hold the same visible characters in the same order, so that one pass finds each of them again;
    // whatever the file has in between (quotes, indentation) is skipped.
    private static int[] align(String value, String text, int start, int end) {
        int[] offsets = new int[value.length() + 1];
        boolean escapes = start < end && text.charAt(start) == '"';
        int at = start;
        for (int i = 0; i < value.length(); i++) {
            int escape = escapes ? escape(text, at, end) : 0;
            int found = escape > 0 ? at : find(value.charAt(i), text, at, end);
            offsets[i] = found < 0 ? at : found;
            at = found < 0 ? at : found + Math.max(1, escape);
        }
        offsets[value.length()] = Math.min(at, end);
        return offsets;
    }

    // The length of the escape at that place, 0 where there is none; a line end that is escaped stands for nothing.
    private static int escape(String text, int at, int end) {
        if (at + 1 >= end || text.charAt(at) != '\\') {
            return 0;
        }
        return switch (text.charAt(at + 1)) {
            case '\n' -> 0;
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private static int find(char wanted, String text, int from, int end) {
        boolean space = Character.isWhitespace(wanted);
        for (int at = from; at < end; at++) {
            char here = text.charAt(at);
            if (here == wanted || space && Character.isWhitespace(here)) {
                return at;
            }
            if (!skippable(here)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean skippable(char c) {
        return Character.isWhitespace(c)
                || c == '"'
                || c == '\''
                || c == '\\'
                || c == '|'
                || c == '>'
                || c == '-'
                || c == '+'
                || Character.isDigit(c);
    }

    @Override
    public String text() {
        return value;
    }

    @Override
    public Place place(int start, int end) {
        int from = Math.max(0, Math.min(start, value.length()));
        int to = Math.max(from, Math.min(end, value.length()));
        int last = to > from ? offsets[to - 1] + 1 : offsets[from];
        return file.place(offsets[from], last);
    }
}
