package vigente.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Value;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.text.Suggestion;

/**
 * Policies of one area write its name alike: the site and the lists go by it.
 *
 * <p>Only a name that one policy alone bears is doubted, and only for one that is a slip of the pen away.
 */
final class KnownAreas implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        Map<String, Integer> often = new LinkedHashMap<>();
        for (Policy policy : manual.policies()) {
            area(policy).known().ifPresent(area -> often.merge(area, 1, Integer::sum));
        }
        for (Policy policy : manual.policies()) {
            Value<String> area = area(policy);
            area.known()
                    .filter(name -> often.getOrDefault(name, 0) == 1)
                    .flatMap(name -> meant(name, often))
                    .ifPresent(meant -> problems.add(
                            Kind.AREA_ALIKE, area.place(), area.known().orElse(""), meant));
        }
    }

    private static Value<String> area(Policy policy) {
        return policy.newest().filing().area();
    }

    private static Optional<String> meant(String name, Map<String, Integer> often) {
        return often.entrySet().stream()
                .filter(other -> other.getValue() > 1 && Suggestion.isSlip(name, other.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
