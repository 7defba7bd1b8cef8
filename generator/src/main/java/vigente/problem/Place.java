package vigente.problem;

/**
 * Where something stands in the sources.
 *
 * @param file path from the content folder, with {@code /}; never begins with one
 * @param line counted from 1
 * @param column counted from 1, in Unicode code points
 * @param length code points to underline on that line; 0 where only the position is known
 */
public record Place(String file, int line, int column, int length) implements Comparable<Place> {
    public Place {
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException(file + ":" + line + ":" + column + "+" + length);
        }
    }

    /** The beginning of {@code file}, for what concerns the whole of it. */
    public static Place start(String file) {
        return new Place(file, 1, 1, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
