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
    HOLDS("vale"),
    /** There are authorisations, but of another text: it was changed afterwards. */
    FALLEN("caida"),
    /** Nobody authorised it. */
    NONE("falta");

    private final String id;

    Authorisation(String id) {
        this.id = id;
    }

    /** As data files name it. */
    public String id() {
        return id;
    }

    public static Authorisation of(Policy policy, Revision revision) {
        if (act(policy, revision).isPresent()) {
            return HOLDS;
        }
        return acts(policy, revision).stream().anyMatch(a -> a.fingerprint().isPresent()) ? FALLEN : NONE;
    }

    /** The first act that authorised exactly the text that the revision has. */
    public static Optional<Act> act(Policy policy, Revision revision) {
        return acts(policy, revision).stream().filter(a -> holds(a, revision)).min(Comparator.comparing(Act::date));
    }

    /** Whether the act is about exactly the text that {@code revision} has. */
    public static boolean holds(Act act, Revision revision) {
        return act.fingerprint().filter(revision.fingerprint()::equals).isPresent();
    }

    /** The acts that authorise this revision, whatever text they name. */
    public static List<Act> acts(Policy policy, Revision revision) {
        return policy.acts().stream()
                .filter(a -> a.kind() == Act.Kind.AUTHORISED && a.revision().equals(revision.number()))
                .toList();
    }
}
