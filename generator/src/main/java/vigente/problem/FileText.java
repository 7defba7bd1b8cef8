package vigente.problem;

import java.util.Arrays;

/** A whole source file as text: places are found by line and column. */
public final class FileText implements SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    /** Takes {@code text} as the content of {@code file}; line ends must already be LF and a BOM gone. */
    public FileText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The file's path from the content folder. */
    public String file() {
        return file;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Place place(int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        int line = line(from);
        int lineStart = lineStarts[line];
        int lineEnd = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
        int to = Math.max(from, Math.min(end, lineEnd));
        return new Place(file, line + 1, text.codePointCount(lineStart, from) + 1, text.codePointCount(from, to));
    }

    /** The offset at which line {@code line} (from 1) begins; past the last line, the text's length. */
    public int offsetOfLine(int line) {
        return line - 1 < lineStarts.length ? lineStarts[line - 1] : text.length();
    }

    /** The offset of a position counted as in {@link Place}: line from 1, column from 1 in code points. */
    public int offset(int line, int column) {
        int start = offsetOfLine(line);
        int room = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.min(column - 1, room));
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
