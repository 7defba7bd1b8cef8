package vigente.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a terminal shows of many problems: of each kind the first ones, and how many more there are.
 *
 * @param shown in the order given
 * @param more by id, how many of that kind are not shown; only kinds that have any
 */
public record Digest(List<Problem> shown, Map<String, Integer> more) {
    // Errors have to go one by one; nobody reads the hundredth of them before mending the first.
    private static final Map<Severity, Integer> MOST =
            new EnumMap<>(Map.of(Severity.ERROR, 100, Severity.WARNING, 20, Severity.ADVICE, 20));

    public Digest {
        shown = List.copyOf(shown);
        more = new TreeMap<>(more);
    }

    /** All of {@code problems}. */
    public static Digest whole(List<Problem> problems) {
        return new Digest(problems, Map.of());
    }

    /** The first ones of each kind in {@code problems}. */
    public static Digest of(List<Problem> problems) {
        Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
        Map<String, Integer> more = new TreeMap<>();
        List<Problem> shown = new ArrayList<>();
        for (Problem problem : problems) {
            if (seen.merge(problem.kind(), 1, Integer::sum) <= MOST.getOrDefault(problem.severity(), 0)) {
                shown.add(problem);
            } else {
                more.merge(problem.kind().id(), 1, Integer::sum);
            }
        }
        return new Digest(shown, more);
    }
}
