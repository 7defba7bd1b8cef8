package vigente.problem;

/**
 * A piece of source text that knows where each of its characters stands, whether it is a whole file or a value inside one.
 *
 * <p>Offsets are UTF-16 offsets into {@link #text()}; line ends in the text are always LF.
 */
public interface SourceText {
    /** The text itself. */
    String text();

    /** The place of the characters from {@code start} (inclusive) to {@code end} (exclusive), cut at its line's end. */
    Place place(int start, int end);
}
