package vigente.check;

import java.time.LocalDate;
import java.util.List;
import vigente.policy.Manual;
import vigente.policy.Revision;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** An issued revision that has one before it says what it changed. */
final class ToldChanges implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        for (LivingTexts.Living living : LivingTexts.of(manual, today)) {
            Revision revision = living.revision();
            List<Revision> before = living.policy().revisions().stream()
                    .filter(r -> !r.number().draft() && r.number().compareTo(revision.number()) < 0)
                    .toList();
            if (!revision.number().draft()
                    && !before.isEmpty()
                    && revision.changes().isEmpty()) {
                problems.add(
                        Kind.CHANGES_UNTOLD,
                        revision.place(),
                        revision.number(),
                        before.get(before.size() - 1).number(),
                        Spoken.code(living.policy()));
            }
        }
    }
}
