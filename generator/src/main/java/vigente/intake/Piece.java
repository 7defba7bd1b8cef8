package vigente.intake;

import java.util.ArrayList;
import java.util.List;

/** A part of a document's outline. */
sealed interface Piece {
    /** Where it begins. */
    Passage first();

    /** A heading. */
    record Heading(Passage first) implements Piece {}

    /** A paragraph, or Markdown to be kept as it is. */
    record Text(Passage first) implements Piece {}

    /**
     * A list.
     *
     * @param entries at least one
     */
    record Listing(List<Entry> entries) implements Piece {
        public Listing {
            entries = List.copyOf(entries);
        }

        @Override
        public Passage first() {
            return entries.get(0).item();
        }

        boolean numbered() {
            return Marker.number(first().marker()) >= 0;
        }
    }

    /**
     * An item with those below it.
     *
     * @param more paragraphs that belong to it
     */
    record Entry(Passage item, List<Passage> more, List<Entry> entries) {
        public Entry {
            more = List.copyOf(more);
            entries = List.copyOf(entries);
        }

        /** How many entries stand below it, at any depth. */
        int below() {
            return entries.stream().mapToInt(e -> 1 + e.below()).sum();
        }
    }

    /** The outline of {@code passages}: items that belong together become lists, nested as they are indented or numbered. */
    static List<Piece> of(List<Passage> passages) {
        List<Piece> pieces = new ArrayList<>();
        ListDraft open = new ListDraft();
        for (Passage passage : passages) {
            if (passage.is(Passage.Form.ITEM)) {
                if (open.beginsAnew(passage)) {
                    open.closeInto(pieces);
                }
                open.add(passage);
            } else if (!open.takes(passage)) {
                open.closeInto(pieces);
                pieces.add(passage.is(Passage.Form.HEADING) ? new Heading(passage) : new Text(passage));
            }
        }
        open.closeInto(pieces);
        return pieces;
    }
}
