package vigente.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.problem.Place;
import vigente.redline.Difference;
import vigente.redline.Fate;
import vigente.redline.MarkedLine;
import vigente.redline.Part;
import vigente.redline.Redline;

/**
 * What carries a bar in the margin of a printed revision: what is new or says something else than in the one before.
 *
 * @param blocks where the blocks of text stand in the sources
 * @param elements ids of definitions and annexes whose own head is new
 */
public record ChangeBars(Set<Place> blocks, Set<String> elements) {
    public static final ChangeBars NONE = new ChangeBars(Set.of(), Set.of());

    public ChangeBars {
        blocks = Set.copyOf(blocks);
        elements = Set.copyOf(elements);
    }

    /** The bars of {@code revision} against the one it follows; none for a first one. */
    public static ChangeBars of(Policy policy, Revision revision, Redlines redlines) {
        Optional<Revision> before = Redlines.before(policy, revision);
        return before.map(old -> of(redlines.between(old, revision))).orElse(NONE);
    }

    private static ChangeBars of(Redline redline) {
        Set<Place> blocks = new HashSet<>();
        Set<String> elements = new HashSet<>();
        redline.changes().filter(ChangeBars::isPrinted).forEach(difference -> {
            difference.lines().stream()
                    .filter(line ->
                            line.text().isChanged() && !line.text().after().isEmpty())
                    .map(MarkedLine::place)
                    .forEach(blocks::add);
            if (difference.name().isChanged() || difference.is(Fate.REPLACED)) {
                difference.after().map(Difference.Spot::id).ifPresent(elements::add);
                difference.after().map(Difference.Spot::place).ifPresent(blocks::add);
            }
        });
        return new ChangeBars(blocks, elements);
    }

    // Data stand in a table of their own, and every one of them would have a bar.
    private static boolean isPrinted(Difference difference) {
        return difference.after().isPresent() && difference.part() != Part.DATUM && difference.part() != Part.FILE;
    }
}
