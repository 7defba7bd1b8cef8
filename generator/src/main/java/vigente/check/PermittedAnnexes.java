package vigente.check;

import java.time.LocalDate;
import vigente.policy.Annex;
import vigente.policy.Manual;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** Another's document is published only with permission. */
final class PermittedAnnexes implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        for (LivingTexts.Living living : LivingTexts.of(manual, today)) {
            for (Annex annex : living.revision().annexes()) {
                if (annex instanceof Annex.Document document) {
                    document.origin()
                            .filter(o -> o.permission().known().isEmpty())
                            .ifPresent(o -> problems.add(
                                    Kind.ANNEX_PERMISSION,
                                    o.permission().place(),
                                    document.title().known().orElse(document.file())));
                }
            }
        }
    }
}
