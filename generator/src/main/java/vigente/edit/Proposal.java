package vigente.edit;

import java.util.List;
import java.util.Optional;
import vigente.output.Changed;
import vigente.output.ContentChange;
import vigente.problem.Problem;
import vigente.problem.Severity;

/**
 * What stands against a change, and how to make it.
 *
 * @param problems reasons against it (errors) and what should be known before (warnings), sorted by place
 * @param work makes the change; empty where it cannot be made at all, and then there are errors
 */
public record Proposal(List<Problem> problems, Optional<Work> work) {
    public Proposal {
        problems = problems.stream().sorted().distinct().toList();
    }

    /** Makes a change, all of it or nothing. */
    @FunctionalInterface
    public interface Work {
        Changed carryOut(ContentChange change);
    }

    static Proposal refused(List<Problem> problems) {
        return new Proposal(problems, Optional.empty());
    }

    /** How to make the change; empty where anything stands against it. */
    public Optional<Work> allowed() {
        return work.filter(w -> problems.stream().noneMatch(p -> p.severity() == Severity.ERROR));
    }
}
