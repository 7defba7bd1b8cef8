package vigente.check;

import java.time.LocalDate;
import java.util.Set;
import vigente.control.Standing;
import vigente.control.State;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** The text in force says who wrote it: else nobody can tell whether its author also authorised it. */
final class NamedAuthors implements Check {
    private static final Set<State> FROZEN = Set.of(State.SUPERSEDED, State.WITHDRAWN);

    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        for (Policy policy : manual.policies()) {
            Revision newest = policy.newest();
            boolean named = newest.title().author().isPresent();
            if (!named
                    && !newest.number().draft()
                    && !FROZEN.contains(Standing.of(policy, today).state(newest))) {
                problems.add(Kind.ISSUED_WITHOUT_AUTHOR, newest.place(), newest.number(), Spoken.code(policy));
            }
        }
    }
}
