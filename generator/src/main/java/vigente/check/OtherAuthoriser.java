package vigente.check;

import java.time.LocalDate;
import java.util.Optional;
import vigente.control.Authorisation;
import vigente.policy.Act;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Signature;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.text.Fold;

/** Nobody authorises a text of their own, unless the manual allows it. */
final class OtherAuthoriser implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        if (manual.settings().authorMayAuthorise()) {
            return;
        }
        for (Policy policy : manual.policies()) {
            for (Revision revision : policy.revisions()) {
                Optional<String> author =
                        revision.title().author().map(Signature::name).flatMap(name -> name.known());
                for (Act act : Authorisation.acts(policy, revision)) {
                    author.filter(name -> Fold.plain(name).equals(Fold.plain(act.name())))
                            .ifPresent(
                                    name -> problems.add(Kind.AUTHOR_AUTHORISES, act.place(), name, revision.number()));
                }
            }
        }
    }
}
