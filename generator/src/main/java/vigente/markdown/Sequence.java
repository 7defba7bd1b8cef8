package vigente.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vigente.text.Block.Numbering;

/** Neighbouring list markers in one column that may count on from each other as letters or as Roman numerals. */
final class Sequence {
    /**
     * What may be a list's marker.
     *
     * @param offset where it stands in the text
     * @param text the letters
     * @param mark the full stop or bracket behind them
     * @param opens whether it stands where a paragraph begins
     */
    record Label(int offset, String text, String mark, boolean opens) {
        private int number(Numbering numbering) {
            String lower = text.toLowerCase(Locale.ROOT);
            if (numbering == Numbering.ROMAN) {
                return Roman.number(lower);
            }
            return lower.length() == 1 ? lower.charAt(0) - 'a' + 1 : -1;
        }

        private boolean capital() {
            return Character.isUpperCase(text.charAt(0));
        }
    }

    private final int column;
    private final List<Label> labels = new ArrayList<>();
    private final List<Numbering> possible = new ArrayList<>(List.of(Numbering.ROMAN, Numbering.LETTER));

    Sequence(int column, Label first) {
        this.column = column;
        possible.removeIf(numbering -> first.number(numbering) < 1);
        labels.add(first);
    }

    /** Whether {@code label} is a number in one of the ways of counting. */
    static boolean counts(String label) {
        return label.length() == 1 || Roman.number(label.toLowerCase(Locale.ROOT)) > 0;
    }

    /** Characters from the line's beginning to the markers. */
    int column() {
        return column;
    }

    /** Whether {@code next} counts on from the last label in one of the ways still possible. */
    boolean continues(Label next) {
        return possible.stream().anyMatch(numbering -> follows(next, numbering));
    }

    private boolean follows(Label next, Numbering numbering) {
        Label last = labels.get(labels.size() - 1);
        return next.mark().equals(last.mark())
                && next.capital() == last.capital()
                && next.number(numbering) == last.number(numbering) + 1;
    }

    void add(Label next) {
        possible.removeIf(numbering -> !follows(next, numbering));
        labels.add(next);
    }

    /** The labels as markers by their offsets; none where this is ordinary text. */
    Map<Integer, Markers.Marker> markers() {
        Map<Integer, Markers.Marker> markers = new HashMap<>();
        if (!possible.isEmpty() && (labels.size() > 1 || lone(labels.get(0)))) {
            Numbering numbering = possible.get(0);
            labels.forEach(label -> markers.put(
                    label.offset(),
                    new Markers.Marker(
                            numbering, label.number(numbering), label.text().length())));
        }
        return markers;
    }

    private boolean lone(Label label) {
        return label.opens() && label.mark().equals(")") && label.number(possible.get(0)) == 1 && !label.capital();
    }
}
