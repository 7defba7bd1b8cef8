package vigente.asciidoc;

import java.util.OptionalInt;

/**
 * How much markup a text may have: Asciidoctor looks for the end of each mark up to the paragraph's end, and what takes it
 * hours a person never wrote.
 *
 * <p>Counts steps, marks times characters; one of these objects serves one file.
 */
final class Crowd {
    private static final String MARKS = "*_`#+^~[<{(\"'&@";
    private static final int FEWEST = 20;
    private static final long PARAGRAPH = 8_000_000;

    private long left = 150_000_000;
    private int allowed;

    /** The offset in {@code paragraph} of the first mark that is one too many. */
    OptionalInt surplus(String paragraph) {
        int length = Math.max(1, paragraph.length());
        allowed = (int) Math.min(Integer.MAX_VALUE, Math.max(FEWEST, Math.min(PARAGRAPH, left) / length));
        int marks = 0;
        int at = -1;
        for (int i = 0; i < paragraph.length() && at < 0; i++) {
            marks += MARKS.indexOf(paragraph.charAt(i)) >= 0 ? 1 : 0;
            at = marks > allowed ? i : -1;
        }
        left -= (long) marks * length;
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** How many marks the last paragraph was allowed. */
    int allowed() {
        return allowed;
    }
}
