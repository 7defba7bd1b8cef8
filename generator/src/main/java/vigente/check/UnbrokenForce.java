package vigente.check;

import java.time.LocalDate;
import java.util.Optional;
import vigente.control.Authorisation;
import vigente.control.Standing;
import vigente.control.State;
import vigente.policy.Act;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;

/** Between the withdrawal of a revision and the next one lies no day without a text in force. */
final class UnbrokenForce implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        for (Policy policy : manual.policies()) {
            policy.acts().stream()
                    .filter(a -> a.kind() == Act.Kind.WITHDRAWN)
                    .filter(a -> ended(policy, a))
                    .forEach(a -> next(policy, a).ifPresent(r -> check(policy, a, r, problems)));
        }
    }

    // Not where a newer one was already in force that day: then the act changed nothing.
    private static boolean ended(Policy policy, Act act) {
        Standing standing = Standing.of(policy, act.date());
        return standing.inForce().isEmpty()
                && policy.revisions().stream()
                        .filter(r -> r.number().equals(act.revision()))
                        .anyMatch(r -> standing.state(r) == State.WITHDRAWN);
    }

    private static Optional<Revision> next(Policy policy, Act act) {
        return policy.revisions().stream()
                .filter(r -> !r.number().draft() && r.number().compareTo(act.revision()) > 0)
                .filter(r -> Authorisation.of(policy, r) == Authorisation.HOLDS)
                .findFirst();
    }

    // The day of the withdrawal itself is given away: many count it as the last one in force.
    private static void check(Policy policy, Act act, Revision next, Problems problems) {
        LocalDate free = act.date().plusDays(1);
        Standing.effective(policy, next)
                .filter(free::isBefore)
                .ifPresent(day -> problems.add(
                        Kind.DAYS_WITHOUT_TEXT,
                        place(next),
                        act.revision(),
                        act.date(),
                        next.number(),
                        day,
                        day.minusDays(1)));
    }

    private static Place place(Revision next) {
        return next.title().effective().known().isPresent()
                ? next.title().effective().place()
                : next.title().issued().place();
    }
}
