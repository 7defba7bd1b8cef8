package vigente.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigente.control.Authorisation;
import vigente.message.Messages;
import vigente.policy.Act;
import vigente.policy.FileMarks;
import vigente.policy.Fingerprint;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** Somebody authorised exactly the text of every issued revision. */
final class AuthorisedTexts implements Check {
    private static final int SHOWN = 5;

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
            case FALLEN -> fallen(policy, revision, acts.get(acts.size() - 1), problems);
        }
    }

    private static void fallen(Policy policy, Revision revision, Act act, Problems problems) {
        Optional<Fingerprint> authorised = act.fingerprint();
        problems.add(
                Kind.CHANGED_AFTER,
                act.place(),
                revision.number(),
                authorised.map(Fingerprint::beginning).orElse(""),
                revision.fingerprint().beginning(),
                act.files().map(files -> what(files.to(revision.marks()))).orElse(""),
                Spoken.code(policy),
                authorised.map(Fingerprint::toString).orElse(""),
                revision.fingerprint());
    }

    private static String what(FileMarks.Difference difference) {
        if (difference.isEmpty()) {
            return Messages.text("cambio.archivos", Messages.text("cambio.ninguno"));
        }
        List<String> parts = new ArrayList<>();
        difference.changed().forEach(file -> parts.add(Messages.text("cambio.cambio", file)));
        difference.added().forEach(file -> parts.add(Messages.text("cambio.se-agrego", file)));
        difference.missing().forEach(file -> parts.add(Messages.text("cambio.falta", file)));
        List<String> shown = new ArrayList<>(parts.subList(0, Math.min(parts.size(), SHOWN)));
        if (parts.size() > SHOWN) {
            shown.add(Messages.text("cambio.mas", parts.size() - SHOWN));
        }
        return Messages.text("cambio.archivos", String.join("; ", shown));
    }
}
