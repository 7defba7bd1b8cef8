package vigente.check;

import java.util.List;
import java.util.Set;
import vigente.policy.ReviewPeriod;
import vigente.policy.Revision;
import vigente.policy.SectionKind;
import vigente.problem.Kind;

/** The text promises its next review as the data computes it, and counts it from a date that is there. */
final class AgreeingReviewClause implements TextCheck {
    private static final Set<String> REVIEWING = Set.of("revis", "actualiz", "evalu");

    @Override
    public void check(OwnText text, Found found) {
        List<Passage> sentences = text.sections().stream()
                .filter(section -> section.section().is(SectionKind.REVIEW))
                .flatMap(section -> section.passages().stream())
                .flatMap(passage -> passage.sentences().stream())
                .filter(sentence -> sentence.indexOf(REVIEWING).isPresent())
                .toList();
        text.revision().title().review().period().known().ifPresent(period -> period(sentences, period, found));
        base(text, sentences, found);
    }

    private static void period(List<Passage> sentences, ReviewPeriod period, Found found) {
        record Said(WrittenCycle cycle, Passage sentence) {}
        List<Said> said = sentences.stream()
                .flatMap(sentence -> WrittenCycle.in(sentence).stream().map(cycle -> new Said(cycle, sentence)))
                .toList();
        // A clause that tells several cases apart is for people to compare.
        if (said.size() == 1 && !said.get(0).cycle().isAsLongAs(period.span())) {
            String words = said.get(0).cycle().words();
            found.add(Kind.REVIEW_CLAUSE_DIFFERS, said.get(0).sentence().place(), words, words, period.written());
        }
    }

    // A working copy gets its date when it is issued; one that was never issued promises a review that nothing starts.
    private static void base(OwnText text, List<Passage> sentences, Found found) {
        boolean dated = text.policy().revisions().stream()
                .map(revision -> revision.title().issued())
                .anyMatch(date -> !date.isAbsent());
        Revision revision = text.revision();
        if (dated || !revision.number().draft()) {
            return;
        }
        for (Passage sentence : sentences) {
            for (int i = 2; i < sentence.words().size(); i++) {
                if (sentence.folded(i).equals("emision")
                        && sentence.folded(i - 2).equals("fecha")) {
                    found.add(Kind.REVIEW_CLAUSE_UNDATED, sentence.place(), sentence.written(i - 2, i));
                    return;
                }
            }
        }
    }
}
