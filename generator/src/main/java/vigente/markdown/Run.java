package vigente.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import vigente.problem.Place;
import vigente.problem.SourceText;

/**
 * A run of text between two elements, with the characters the author wrote and where each of them stands.
 *
 * <p>Escapes and entities are still as written; a soft line break is a line end.
 */
final class Run {
    private final SourceText source;
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    Run(SourceText source) {
        this.source = source;
    }

    /** Appends what the author wrote where the parser saw {@code shown}. */
    Run add(BasedSequence shown) {
        for (int i = 0; i < shown.length(); i++) {
            int offset = shown.getIndexOffset(i);
            // Columns of a tab that the parser has split stand nowhere in the source.
            add(offset < 0 ? shown.charAt(i) : source.text().charAt(offset), Math.max(offset, shown.getStartOffset()));
        }
        return this;
    }

    /** Appends the characters of the source from {@code start} to {@code end}. */
    Run add(int start, int end) {
        for (int i = start; i < end; i++) {
            add(source.text().charAt(i), i);
        }
        return this;
    }

    private void add(char c, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(c < ' ' && c != '\t' && c != '\n' ? '\uFFFD' : c);
    }

    /** The characters from {@code start} to {@code end} as a text of its own, its places still those of the source. */
    SourceText part(int start, int end) {
        return new Part(source, text.substring(start, end), Arrays.copyOfRange(offsets, start, end));
    }

    /** The place of the characters from {@code start} to {@code end}. */
    Place place(int start, int end) {
        return new Part(source, text.toString(), offsets).place(start, end);
    }

    int length() {
        return text.length();
    }

    void clear() {
        text.setLength(0);
    }

    /** Drops everything from {@code length} on. */
    void truncate(int length) {
        text.setLength(length);
    }

    String text() {
        return text.toString();
    }
}
