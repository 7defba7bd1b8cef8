package vigente.build;

import java.util.List;
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

    public boolean has(Severity severity) {
        return problems.stream().anyMatch(p -> p.severity() == severity);
    }
}
