package vigente.check;

import java.time.LocalDate;
import java.util.List;
import vigente.control.Authorisation;
import vigente.policy.Act;
import vigente.policy.Fingerprint;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** Somebody authorised exactly the text of every issued revision. */
final class AuthorisedTexts implements Check {
    private static final int SHOWN = "sha256:".length() + 8;

    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        for (Policy policy : manual.policies()) {
            for (Revision revision : policy.revisions()) {
                if (!revision.number().draft()) {
                    check(policy, revision, problems);
                }
            }
        }
    }

    private static void check(Policy policy, Revision revision, Problems problems) {
        List<Act> acts = Authorisation.acts(policy, revision);
        switch (Authorisation.of(policy, revision)) {
            case HOLDS -> {}
            case NONE -> problems.add(Kind.NOT_AUTHORISED, revision.place(), revision.number());
            case FALLEN -> {
                Act last = acts.get(acts.size() - 1);
                String authorised =
                        last.fingerprint().map(AuthorisedTexts::beginning).orElse("");
                problems.add(
                        Kind.CHANGED_AFTER,
                        last.place(),
                        revision.number(),
                        authorised,
                        beginning(revision.fingerprint()));
            }
        }
    }

    // As much of it as two people would compare by eye.
    private static String beginning(Fingerprint fingerprint) {
        return fingerprint.toString().substring(0, SHOWN) + "…";
    }
}
