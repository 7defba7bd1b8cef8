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
    private static final String CROSS = "xref:";
    private static final int FEWEST = 20;
    private static final long PARAGRAPH = 4_000_000;

    private long left = 100_000_000;
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
        int cross = crossing(paragraph);
        int first = at < 0 || (cross >= 0 && cross < at) ? cross : at;
        return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** Where the first {@code xref:} stands, if there are too many: each looks at every bracket behind it, to the end. */
    private static int crossing(String paragraph) {
        long steps = (long) count(paragraph, CROSS) * count(paragraph, "[") * paragraph.length();
        return steps > PARAGRAPH * 10 ? paragraph.indexOf(CROSS) : -1;
    }

    private static int count(String text, String piece) {
        int count = 0;
        for (int i = text.indexOf(piece); i >= 0; i = text.indexOf(piece, i + 1)) {
            count++;
        }
        return count;
    }

    /** How many marks the last paragraph was allowed. */
    int allowed() {
        return allowed;
    }
}
