package vigente.check;

import java.time.LocalDate;
import vigente.policy.Act;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** What a register tells has happened; only a withdrawal may be decided for a later day. */
final class PastActs implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        for (Policy policy : manual.policies()) {
            policy.acts().stream()
                    .filter(a -> a.kind() != Act.Kind.WITHDRAWN && a.date().isAfter(today))
                    .forEach(a ->
                            problems.add(Kind.ACT_IN_FUTURE, a.place(), a.kind().spanish(), a.date(), today));
        }
    }
}
