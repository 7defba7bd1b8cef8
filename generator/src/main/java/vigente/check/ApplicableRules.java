package vigente.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vigente.control.Standings;
import vigente.glossary.BlockedRules;
import vigente.glossary.PolicyText;
import vigente.glossary.TextId;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** A rule can be applied: every term it uses has a definition that is written. */
final class ApplicableRules implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        Directory directory = Standings.of(manual, today).directory();
        List<PolicyText> all = new ArrayList<>();
        for (Policy policy : manual.policies()) {
            Revision shown = directory.shown(policy);
            policy.revisions().forEach(revision -> all.add(PolicyText.of(policy, revision, shown)));
        }
        Set<TextId> living = LivingTexts.of(manual, today).stream()
                .map(one -> new TextId(one.policy().slug(), one.revision().number()))
                .collect(Collectors.toSet());
        List<PolicyText> read =
                all.stream().filter(text -> living.contains(text.id())).toList();
        for (BlockedRules.Blocked blocked : BlockedRules.of(all, read)) {
            List<String> terms = blocked.pending().stream()
                    .map(sense -> sense.term().written())
                    .toList();
            problems.add(
                    Kind.RULE_BLOCKED, blocked.rule().place(), blocked.rule().label(), Spoken.quoted(terms));
        }
    }
}
