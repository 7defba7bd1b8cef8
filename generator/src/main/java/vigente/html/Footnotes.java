package vigente.html;

import java.util.ArrayList;
import java.util.List;
import vigente.text.Inline;

/** The footnotes of one page, numbered from 1 in the order they are called, and those not yet printed. */
final class Footnotes {
    private final List<Inline.Footnote> waiting = new ArrayList<>();
    private int printed;

    /** Takes a footnote in and tells its number. */
    int call(Inline.Footnote footnote) {
        waiting.add(footnote);
        return printed + waiting.size();
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** The number of the note that {@link #next()} gives. */
    int nextNumber() {
        return printed + 1;
    }

    /** The next note to print; it may call others, which wait behind it. */
    Inline.Footnote next() {
        printed++;
        return waiting.remove(0);
    }
}
