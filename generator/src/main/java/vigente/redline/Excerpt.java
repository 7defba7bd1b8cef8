package vigente.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line as it is shown, or how many unchanged ones are left out in its place.
 *
 * @param line empty for a gap
 * @param skipped how many lines the gap stands for; 0 for a line
 */
public record Excerpt(Optional<MarkedLine> line, int skipped) {
    /** Gaps shorter than this save a reader nothing. */
    private static final int SHORT_GAP = 3;

    private static final int OPENING_WORDS = 14;
    private static final int LONG_ANNEX = 16;

    /** The lines of a difference with what surrounds a change; its opening words where no word of it changed. */
    public static List<Excerpt> of(Difference difference) {
        List<MarkedLine> lines = difference.lines();
        if (lines.stream().noneMatch(MarkedLine::isTouched)) {
            return opening(difference);
        }
        boolean whole = difference.is(Fate.ADDED) || difference.is(Fate.REMOVED);
        if (whole && difference.part() == Part.ANNEX && lines.size() > LONG_ANNEX) {
            return beginning(lines);
        }
        List<Excerpt> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int next = i;
            while (next < lines.size() && !isShown(lines, next)) {
                next++;
            }
            if (next - i >= SHORT_GAP) {
                out.add(new Excerpt(Optional.empty(), next - i));
            } else {
                lines.subList(i, next).forEach(line -> out.add(shown(line)));
            }
            if (next < lines.size()) {
                out.add(shown(lines.get(next)));
            }
            i = next + 1;
        }
        return out;
    }

    // An annex has a page of its own to be read on.
    private static List<Excerpt> beginning(List<MarkedLine> lines) {
        List<Excerpt> out = new ArrayList<>();
        lines.subList(0, LONG_ANNEX / 2).forEach(line -> out.add(shown(line)));
        out.add(new Excerpt(Optional.empty(), lines.size() - LONG_ANNEX / 2));
        return out;
    }

    private static Excerpt shown(MarkedLine line) {
        return new Excerpt(Optional.of(line), 0);
    }

    private static boolean isShown(List<MarkedLine> lines, int at) {
        return lines.get(at).isTouched()
                || at > 0 && lines.get(at - 1).isTouched()
                || at + 1 < lines.size() && lines.get(at + 1).isTouched();
    }

    private static List<Excerpt> opening(Difference difference) {
        boolean named = !difference.name().runs().isEmpty();
        if (named || difference.lines().isEmpty()) {
            return List.of();
        }
        MarkedLine first = difference.lines().get(0);
        String text = opening(first.text().after());
        return List.of(
                shown(new MarkedLine(first.kind(), 0, "", Marked.all(Sign.KEPT, text), false, false, first.place())));
    }

    static String opening(String text) {
        List<String> pieces = Token.of(text);
        int words = 0;
        for (int i = 0; i < pieces.size(); i++) {
            words += Token.isWord(pieces.get(i)) ? 1 : 0;
            if (words == OPENING_WORDS && i + 2 < pieces.size()) {
                return String.join("", pieces.subList(0, i + 1)) + "…";
            }
        }
        return text;
    }
}
