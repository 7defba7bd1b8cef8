package vigente.check;

import java.time.LocalDate;
import java.util.List;
import vigente.control.Standing;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.problem.Problems;
import vigente.problem.SourceLines;

/**
 * Runs the checks of language over the newest text of each policy, the only one that can still be put right.
 *
 * <p>Policies in another language than Spanish are left alone, and so are superseded and withdrawn ones.
 */
final class Language implements Check {
    private final SourceLines lines;
    private final Pace pace;

    Language(SourceLines lines, Pace pace) {
        this.lines = lines;
        this.pace = pace;
    }

    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        List<TextCheck> checks = TextCheck.all(manual);
        Slice whole = manual.policies().parallelStream()
                .collect(
                        () -> new Slice(lines),
                        (slice, policy) -> {
                            pace.step();
                            slice.read(policy, today, checks);
                        },
                        Slice::join);
        Found found = whole.found;
        whole.terms.finish(found);
        List<Passage> notice = Passage.of(manual.notice());
        WholeLetters.tell(notice, found);
        NoticeInKeeping.check(notice, found);
        MarkedForeignWords.tell(notice, found);
        found.settle(problems);
    }

    /** What was found in some policies that follow each other, by one thread. */
    private static final class Slice {
        private final Found found;
        private final UsedTerms terms = new UsedTerms();

        Slice(SourceLines lines) {
            found = new Found(lines);
        }

        void read(Policy policy, LocalDate today, List<TextCheck> checks) {
            Revision newest = policy.newest();
            if (canBeMended(Standing.of(policy, today), newest)) {
                OwnText text = OwnText.of(policy, newest);
                checks.forEach(check -> check.check(text, found));
                terms.read(text);
            }
        }

        void join(Slice next) {
            found.addAll(next.found);
            terms.join(next.terms);
        }
    }

    /** Whether a text is Spanish, and neither superseded nor withdrawn. */
    static boolean canBeMended(Standing standing, Revision revision) {
        return isSpanish(revision) && LivingTexts.isLiving(standing, revision);
    }

    private static boolean isSpanish(Revision revision) {
        String language = revision.filing().language();
        return language.isEmpty() || language.equals("es") || language.startsWith("es-");
    }
}
