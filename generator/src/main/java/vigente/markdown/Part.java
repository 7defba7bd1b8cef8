package vigente.markdown;

import vigente.problem.Place;
import vigente.problem.SourceText;

/** Characters picked from a source, read as a text of its own, whose places are still those of the source. */
final class Part implements SourceText {
    private final SourceText source;
    private final String text;
    private final int[] offsets;

    /** Takes the characters of {@code text}, each of which stands at its offset in {@code source}. */
    Part(SourceText source, String text, int[] offsets) {
        this.source = source;
        this.text = text;
        this.offsets = offsets;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Place place(int start, int end) {
        if (text.isEmpty()) {
            return source.place(0, 0);
        }
        int from = Math.max(0, Math.min(start, text.length() - 1));
        int to = Math.max(from, Math.min(end, text.length()) - 1);
        return source.place(offsets[from], offsets[to] + (end > start ? 1 : 0));
    }
}
