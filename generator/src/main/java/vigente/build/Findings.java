package vigente.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vigente.problem.Problem;
import vigente.problem.Severity;
import vigente.problem.Tally;

/**
 * What a run found.
 *
 * @param problems all of them, sorted by place
 * @param policies how many policies were read
 */
public record Findings(List<Problem> problems, int policies) {
    public Findings {
        problems = List.copyOf(problems);
    }

    /** Whether they forbid going on: any error does, a warning does where the run is strict. */
    public boolean forbid(boolean strict) {
        return tally().forbids(strict);
    }

    /** How many of each severity there are. */
    public Tally tally() {
        return Tally.of(problems, policies);
    }

    /** How many errors stand in each policy's folder, by its name. */
    Map<String, Integer> errorsByPolicy() {
        Map<String, Integer> errors = new HashMap<>();
        for (Problem problem : problems) {
            String slug = problem.severity() == Severity.ERROR ? ProblemGroups.slug(problem) : "";
            if (!slug.isEmpty()) {
                errors.merge(slug, 1, Integer::sum);
            }
        }
        return errors;
    }

    public boolean has(Severity severity) {
        return problems.stream().anyMatch(p -> p.severity() == severity);
    }
}
