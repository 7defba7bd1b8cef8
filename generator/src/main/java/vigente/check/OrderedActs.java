package vigente.check;

import java.time.LocalDate;
import java.util.List;
import vigente.policy.Act;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** A register is only added to: its acts stand in the order of their dates. */
final class OrderedActs implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        for (Policy policy : manual.policies()) {
            List<Act> acts = policy.acts();
            for (int i = 1; i < acts.size(); i++) {
                LocalDate before = acts.get(i - 1).date();
                Act act = acts.get(i);
                if (act.date().isBefore(before)) {
                    problems.add(Kind.ACTS_OUT_OF_ORDER, act.place(), act.date(), before);
                }
            }
        }
    }
}
