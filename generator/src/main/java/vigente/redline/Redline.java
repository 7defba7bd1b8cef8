package vigente.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;

/**
 * What changed from one revision of a policy to another: by datum, definition, rule, section, annex and file.
 *
 * @param before the number of the old revision
 * @param after the number of the new one
 * @param differences every element of both, unchanged ones too, part by part in the new order
 */
public record Redline(RevisionNumber before, RevisionNumber after, List<Difference> differences) {
    public Redline {
        differences = List.copyOf(differences);
    }

    /**
     * Compares two revisions; files that count by their bytes are read.
     *
     * @throws java.io.UncheckedIOException where such a file cannot be read
     */
    public static Redline between(Revision before, Revision after) {
        List<Difference> all = new ArrayList<>();
        all.addAll(compared(Data.data(before), Data.data(after)));
        all.addAll(compared(Texts.definitions(before), Texts.definitions(after)));
        all.addAll(compared(Texts.rules(before), Texts.rules(after)));
        all.addAll(compared(Texts.sections(before), Texts.sections(after)));
        all.addAll(compared(Data.annexes(before), Data.annexes(after)));
        all.addAll(compared(Data.files(before), Data.files(after)));
        return new Redline(before.number(), after.number(), all);
    }

    private static List<Difference> compared(List<Element> before, List<Element> after) {
        List<Pair> pairs = Matching.of(before, after);
        Set<Element> moved = Order.moved(before, pairs);
        return pairs.stream()
                .map(pair -> new Comparison(
                                pair,
                                pair.after()
                                        .filter(moved::contains)
                                        .filter(Redline::hasAPlace)
                                        .isPresent())
                        .difference())
                .toList();
    }

    /** Definitions are sorted by term, and data and files have no order of their own. */
    private static boolean hasAPlace(Element element) {
        return switch (element.part()) {
            case RULE, SECTION -> true;
            case DEFINITION -> element.depth() > 0;
            case DATUM, ANNEX, FILE -> false;
        };
    }

    /** What changed in that part. */
    public List<Difference> changes(Part part) {
        return changes().filter(difference -> difference.part() == part).toList();
    }

    /** The same with the unchanged elements that changed ones are nested in. */
    public List<Difference> shown(Part part) {
        Set<Difference> told = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Difference> above = new ArrayList<>();
        List<Difference> out = new ArrayList<>();
        for (Difference difference : differences) {
            if (difference.part() == part) {
                above.removeIf(
                        other -> other.spot().depth() >= difference.spot().depth());
                above.add(difference);
                if (difference.isChanged()) {
                    above.stream().filter(told::add).forEach(out::add);
                }
            }
        }
        return out;
    }

    /** All that changed, part by part. */
    public Stream<Difference> changes() {
        return differences.stream().filter(Difference::isChanged);
    }

    /** Whether readers read other words: data and files do not count. */
    public boolean isReworded() {
        return changes()
                .filter(d -> d.part() != Part.DATUM && d.part() != Part.FILE)
                .flatMap(d -> d.fates().stream())
                .anyMatch(Fate::isOfWords);
    }

    /** What changed in at most two lines. */
    public List<String> summary() {
        return new Summary(this).lines();
    }
}
