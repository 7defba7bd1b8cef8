package vigente.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigente.policy.Act;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** Whether somebody authorised exactly the text of a revision, told by its fingerprint. */
public enum Authorisation {
    /** An authorisation names the fingerprint that the text has. */
    HOLDS,
    /** There are authorisations, but of another text: it was changed afterwards. */
    FALLEN,
    /** Nobody authorised it. */
    NONE;

    public static Authorisation of(Policy policy, Revision revision) {
        if (act(policy, revision).isPresent()) {
            return HOLDS;
        }
        return acts(policy, revision).stream().anyMatch(a -> a.fingerprint().isPresent()) ? FALLEN : NONE;
    }

    /** The first act that authorised exactly the text that the revision has. */
    public static Optional<Act> act(Policy policy, Revision revision) {
        return acts(policy, revision).stream()
                .filter(a ->
                        a.fingerprint().filter(revision.fingerprint()::equals).isPresent())
                .min(Comparator.comparing(Act::date));
    }

    /** The acts that authorise this revision, whatever text they name. */
    public static List<Act> acts(Policy policy, Revision revision) {
        return policy.acts().stream()
                .filter(a -> a.kind() == Act.Kind.AUTHORISED && a.revision().equals(revision.number()))
                .toList();
    }
}
