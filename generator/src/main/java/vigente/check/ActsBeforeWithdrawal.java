package vigente.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vigente.policy.Act;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.RevisionNumber;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** Nothing is done with a revision after its withdrawal, and it is withdrawn once. */
final class ActsBeforeWithdrawal implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        manual.policies().forEach(policy -> check(policy, problems));
    }

    private static void check(Policy policy, Problems problems) {
        Map<RevisionNumber, Act> withdrawals = new HashMap<>();
        for (Act act : policy.acts()) {
            if (act.kind() == Act.Kind.WITHDRAWN) {
                withdrawals.putIfAbsent(act.revision(), act);
            }
        }
        for (Act act : policy.acts()) {
            Act withdrawal = withdrawals.get(act.revision());
            if (withdrawal != null && isLate(act, withdrawal)) {
                problems.add(
                        Kind.ACT_AFTER_WITHDRAWAL,
                        act.place(),
                        act.revision(),
                        withdrawal.date(),
                        act.kind().spanish(),
                        Spoken.code(policy));
            }
        }
    }

    private static boolean isLate(Act act, Act withdrawal) {
        boolean again = act.kind() == Act.Kind.WITHDRAWN && !act.equals(withdrawal);
        return again || act.date().isAfter(withdrawal.date());
    }
}
