package vigente.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vigente.control.Standing;
import vigente.control.State;
import vigente.message.Messages;
import vigente.policy.Act;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** What was reviewed without changes or withdrawn was in force that day; else the act has no effect. */
final class ActsOnTextsInForce implements Check {
    private static final Set<Act.Kind> NEED_FORCE = EnumSet.of(Act.Kind.UNCHANGED, Act.Kind.WITHDRAWN);
    // Withdrawn ones and those not authorised have problems of their own.
    private static final Set<State> WRONG = EnumSet.of(State.DRAFT, State.ISSUED, State.SUPERSEDED);

    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        for (Policy policy : manual.policies()) {
            for (Act act : policy.acts()) {
                if (NEED_FORCE.contains(act.kind()) && !act.date().isAfter(today)) {
                    policy.revisions().stream()
                            .filter(r -> r.number().equals(act.revision()))
                            .forEach(r -> check(policy, r, act, problems));
                }
            }
        }
    }

    // The day before counts too: the act may have been the last one of the old text.
    private static void check(Policy policy, Revision revision, Act act, Problems problems) {
        Standing standing = Standing.of(policy, act.date());
        State state = standing.state(revision);
        State before = Standing.of(policy, act.date().minusDays(1)).state(revision);
        if (WRONG.contains(state) && WRONG.contains(before)) {
            problems.add(
                    Kind.ACT_ON_TEXT_NOT_IN_FORCE,
                    act.place(),
                    act.kind().spanish(),
                    act.revision(),
                    act.date(),
                    Messages.text("estado." + state.id()).toLowerCase(Locale.ROOT),
                    help(policy, standing, act));
        }
    }

    private static String help(Policy policy, Standing standing, Act act) {
        Optional<Revision> inForce = standing.inForce();
        if (inForce.isEmpty()) {
            return Messages.text("acto.sin-efecto.ninguna");
        }
        String command = act.kind() == Act.Kind.WITHDRAWN ? "retire" : "review";
        return Messages.text(
                "acto.sin-efecto.otra", inForce.get().number(), "./vigente " + command + " " + Spoken.code(policy));
    }
}
