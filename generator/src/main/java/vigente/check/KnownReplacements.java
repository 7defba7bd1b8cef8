package vigente.check;

import java.time.LocalDate;
import vigente.control.Standings;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.Pointer;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** A policy that replaces another names one that the manual still has. */
final class KnownReplacements implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        Directory directory = Standings.of(manual, today).directory();
        for (LivingTexts.Living living : LivingTexts.of(manual, today)) {
            for (Pointer replaced : living.revision().title().replaces()) {
                if (directory.policy(replaced.target().document()).isEmpty()) {
                    problems.add(
                            Kind.REPLACES_UNKNOWN,
                            replaced.place(),
                            replaced.target().written());
                }
            }
        }
    }
}
