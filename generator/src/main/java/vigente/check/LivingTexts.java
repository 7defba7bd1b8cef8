package vigente.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vigente.control.Standing;
import vigente.control.State;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;

/**
 * The revisions whose texts can still be put right or still bind somebody: not those superseded or withdrawn, which are
 * frozen and were right when they were issued.
 */
final class LivingTexts {
    private static final Set<State> FROZEN = Set.of(State.SUPERSEDED, State.WITHDRAWN);

    private LivingTexts() {}

    record Living(Policy policy, Revision revision) {}

    static List<Living> of(Manual manual, LocalDate today) {
        List<Living> living = new ArrayList<>();
        for (Policy policy : manual.policies()) {
            Standing standing = Standing.of(policy, today);
            policy.revisions().stream()
                    .filter(revision -> isLiving(standing, revision))
                    .forEach(r -> living.add(new Living(policy, r)));
        }
        return living;
    }

    static boolean isLiving(Standing standing, Revision revision) {
        return !FROZEN.contains(standing.state(revision));
    }
}
