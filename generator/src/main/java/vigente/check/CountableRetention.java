package vigente.check;

import java.time.LocalDate;
import vigente.policy.Manual;
import vigente.policy.ReviewPeriod;
import vigente.policy.Value;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** How long a text is kept is a span that can be counted; other words stand, but give no date. */
record CountableRetention() implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        for (LivingTexts.Living living : LivingTexts.of(manual, today)) {
            Value<String> retention = living.revision().filing().retention();
            retention
                    .known()
                    .filter(written -> ReviewPeriod.parse(written).isEmpty())
                    .ifPresent(written -> problems.add(Kind.RETENTION_WORDS, retention.place(), written));
        }
    }
}
