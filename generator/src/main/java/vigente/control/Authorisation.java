package vigente.control;

import java.util.List;
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
        List<Act> acts = acts(policy, revision);
        if (acts.stream().anyMatch(a -> holds(a, revision))) {
            return HOLDS;
        }
        return acts.stream().anyMatch(a -> a.fingerprint().isPresent()) ? FALLEN : NONE;
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
