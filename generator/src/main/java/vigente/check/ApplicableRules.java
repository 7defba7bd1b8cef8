package vigente.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vigente.control.Standing;
import vigente.control.Standings;
import vigente.glossary.BlockedRules;
import vigente.glossary.PolicyText;
import vigente.glossary.ReadBefore;
import vigente.glossary.Sense;
import vigente.policy.Manual;
import vigente.policy.Revision;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** A rule can be applied: every term it uses has a definition that is written. */
final class ApplicableRules implements Check {
    private final ReadBefore before;

    ApplicableRules(ReadBefore before) {
        this.before = before;
    }

    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        List<PolicyText> all = new ArrayList<>();
        List<PolicyText> living = new ArrayList<>();
        for (Standing standing : Standings.of(manual, today).all()) {
            Revision shown = standing.shown();
            for (Revision revision : standing.policy().revisions()) {
                PolicyText text = PolicyText.of(standing.policy(), revision, shown);
                all.add(text);
                if (LivingTexts.isLiving(standing, revision)) {
                    living.add(text);
                }
            }
        }
        for (BlockedRules.Blocked blocked : BlockedRules.of(all, living, before)) {
            List<String> terms = blocked.pending().stream().map(Sense::term).toList();
            problems.add(
                    Kind.RULE_BLOCKED, blocked.rule().place(), blocked.rule().label(), Spoken.quoted(terms));
        }
    }
}
