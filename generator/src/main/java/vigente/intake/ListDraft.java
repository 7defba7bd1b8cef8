package vigente.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A list while its items come one by one. */
final class ListDraft {
    private record Open(Passage item, List<Passage> more, List<Open> entries) {
        Piece.Entry entry() {
            return new Piece.Entry(item, more, entries.stream().map(Open::entry).toList());
        }
    }

    private final List<Open> roots = new ArrayList<>();
    private final Deque<Open> path = new ArrayDeque<>();

    /** Whether {@code item} cannot be of this list: it counts again from 1, or is marked in another way. */
    boolean beginsAnew(Passage item) {
        if (roots.isEmpty() || isBelow(item, roots.get(0).item())) {
            return false;
        }
        Passage last = roots.get(roots.size() - 1).item();
        int before = Marker.number(last.marker());
        int number = Marker.number(item.marker());
        return (before < 0) != (number < 0)
                || number >= 0
                        && (number <= 1 && before >= 1 && Marker.parts(item.marker()) == Marker.parts(last.marker())
                                || Marker.isNumber(item.marker()) != Marker.isNumber(last.marker()));
    }

    void add(Passage item) {
        while (!path.isEmpty() && !isBelow(item, path.peek().item())) {
            path.pop();
        }
        Open open = new Open(item, new ArrayList<>(), new ArrayList<>());
        (path.isEmpty() ? roots : path.peek().entries()).add(open);
        path.push(open);
    }

    /** Whether {@code passage} is a further paragraph of the last item: it is indented under its words. */
    boolean takes(Passage passage) {
        if (path.isEmpty() || passage.is(Passage.Form.HEADING)) {
            return false;
        }
        Passage item = path.peek().item();
        boolean inside = passage.is(Passage.Form.PARAGRAPH)
                && passage.indent() > item.indent() + item.marker().length();
        if (inside) {
            path.peek().more().add(passage);
        }
        return inside;
    }

    void closeInto(List<Piece> pieces) {
        if (!roots.isEmpty()) {
            pieces.add(new Piece.Listing(roots.stream().map(Open::entry).toList()));
            roots.clear();
            path.clear();
        }
    }

    private static boolean isBelow(Passage item, Passage other) {
        return item.indent() > other.indent() || item.indent() == other.indent() && isLesser(item, other);
    }

    // At the same indent "6.1.1" stands below "6.1", "a)" below a number, and a bullet below what announces it.
    private static boolean isLesser(Passage item, Passage other) {
        boolean otherCounts = Marker.number(other.marker()) >= 0;
        boolean letter = !Marker.isNumber(item.marker()) && Marker.number(item.marker()) >= 0;
        boolean bullet = Marker.number(item.marker()) < 0;
        return Marker.parts(item.marker()) > Marker.parts(other.marker())
                || letter && Marker.isNumber(other.marker())
                || bullet && otherCounts && other.plain().endsWith(":");
    }
}
