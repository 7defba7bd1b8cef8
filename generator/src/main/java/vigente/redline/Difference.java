package vigente.redline;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigente.problem.Place;

/**
 * What became of one element.
 *
 * @param fates empty where nothing did
 * @param before where it stood; empty for a new one
 * @param after where it stands; empty for one that is gone
 * @param name its heading, term or title; of a datum what it is; no runs where it has none
 * @param lines its text, kept lines too, without that of elements nested in it
 */
public record Difference(
        Part part, Set<Fate> fates, Optional<Spot> before, Optional<Spot> after, Marked name, List<MarkedLine> lines) {
    public Difference {
        fates = Collections.unmodifiableSet(fates.isEmpty() ? EnumSet.noneOf(Fate.class) : EnumSet.copyOf(fates));
        lines = List.copyOf(lines);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a difference between nothing and nothing: " + name);
        }
    }

    /**
     * Where an element stands in a revision.
     *
     * @param id its address in the page; empty for none
     * @param label what it is cited by ({@code L-3}); empty where a name does
     * @param depth how many elements it stands in
     * @param place in the sources
     */
    public record Spot(String id, String label, int depth, Place place) {}

    public boolean isChanged() {
        return !fates.isEmpty();
    }

    /** What it is counted under; empty where nothing happened. */
    public Optional<Fate> main() {
        return fates.stream().findFirst();
    }

    public boolean is(Fate fate) {
        return fates.contains(fate);
    }

    /** Where it stands, or stood. */
    public Spot spot() {
        return after.or(() -> before).orElseThrow();
    }
}
