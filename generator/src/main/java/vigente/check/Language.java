package vigente.check;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vigente.control.Standing;
import vigente.glossary.TextNotes;
import vigente.policy.Fingerprinter;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.problem.SourceLines;

/**
 * Runs the checks of language over the newest text of each policy, the only one that can still be put right.
 *
 * <p>Policies in another language than Spanish are left alone, and so are superseded and withdrawn ones.
 */
final class Language implements Check {
    private final SourceLines lines;
    private final TextNotes notes;
    private final Pace pace;

    /**
     * @param notes what was said of texts before, which is not asked again
     * @param pace is asked before each policy
     */
    Language(SourceLines lines, TextNotes notes, Pace pace) {
        this.lines = lines;
        this.notes = notes;
        this.pace = pace;
    }

    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        List<TextCheck> checks = TextCheck.all(manual);
        String around = around(manual, checks);
        Slice whole = manual.policies().parallelStream()
                .filter(policy -> canBeMended(Standing.of(policy, today), policy.newest()))
                .collect(Slice::new, (slice, policy) -> slice.add(judged(policy, checks, around)), Slice::join);
        problems.addAll(whole.problems);
        whole.terms.finish(problems);
        Found found = new Found(lines);
        List<Passage> notice = Passage.of(manual.notice());
        WholeLetters.tell(notice, found);
        NoticeInKeeping.check(notice, found);
        MarkedForeignWords.tell(notice, found);
        found.settle(problems);
    }

    private Judged judged(Policy policy, List<TextCheck> checks, String around) {
        pace.step();
        String subject = "language " + policy.slug();
        String basis = basis(policy, around);
        return notes.find(subject, basis, Judged::read).orElseGet(() -> {
            Judged anew = judge(OwnText.of(policy, policy.newest()), checks);
            notes.keep(subject, basis, anew::write);
            return anew;
        });
    }

    // What a revision's data say may be the manual's default, and what may be said depends on other names and terms.
    private static String around(Manual manual, List<TextCheck> checks) {
        StringBuilder around = new StringBuilder(manual.settings().toString());
        checks.forEach(check -> around.append('\n').append(check.basis()));
        return Fingerprinter.hex(around.toString().getBytes(StandardCharsets.UTF_8));
    }

    // Of the earlier revisions some checks want to know when they were issued.
    private static String basis(Policy policy, String around) {
        StringBuilder basis = new StringBuilder(around);
        for (Revision revision : policy.revisions()) {
            basis.append(' ').append(revision.folder()).append(' ').append(revision.fingerprint());
        }
        return basis.toString();
    }

    private Judged judge(OwnText text, List<TextCheck> checks) {
        Found found = new Found(lines);
        checks.forEach(check -> check.check(text, found));
        return settled(found, TermUse.of(text));
    }

    // The lines of one file are at hand at a time: who comes between would have it read again for each line.
    private synchronized Judged settled(Found found, TermUse terms) {
        Problems own = new Problems();
        found.settle(own);
        return new Judged(own.sorted(), terms.settled(found));
    }

    /** What was said of some policies that follow each other, by one thread. */
    private static final class Slice {
        private final List<Problem> problems = new ArrayList<>();
        private final UsedTerms terms = new UsedTerms();

        void add(Judged text) {
            problems.addAll(text.problems());
            terms.add(text.terms());
        }

        void join(Slice next) {
            problems.addAll(next.problems);
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
