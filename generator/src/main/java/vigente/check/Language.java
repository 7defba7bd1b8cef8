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

    Language(SourceLines lines) {
        this.lines = lines;
    }

    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        Found found = new Found(lines);
        List<TextCheck> checks = TextCheck.all(manual);
        WholeLetters letters = new WholeLetters(found);
        List<Passage> notice = Passage.of(manual.notice());
        letters.read(notice);
        NoticeInKeeping.check(notice, found);
        MarkedForeignWords.tell(notice, found);
        for (Policy policy : manual.policies()) {
            Revision newest = policy.newest();
            if (canBeMended(Standing.of(policy, today), newest)) {
                OwnText text = OwnText.of(manual, policy, newest);
                letters.check(text);
                checks.forEach(check -> check.check(text, found));
            }
        }
        checks.forEach(check -> check.finish(found));
        found.settle(problems);
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
