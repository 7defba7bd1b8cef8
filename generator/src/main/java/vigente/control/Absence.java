package vigente.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vigente.policy.Act;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;

/**
 * Why nothing of a policy was in force on a day.
 *
 * @param revision the one that explains it: withdrawn, not yet in force, not authorised; empty where there were none
 * @param date since when it was withdrawn, or from when it is in force; empty for the other reasons
 */
public record Absence(Reason reason, Optional<RevisionNumber> revision, Optional<LocalDate> date) {
    /** The kinds of reason, the strongest first. */
    public enum Reason {
        /** It had been withdrawn. */
        WITHDRAWN("retirada"),
        /** The first text came into force later. */
        NOT_YET("aun-no"),
        /** The text was changed after it had been authorised. */
        FALLEN("cambiada"),
        /** Nobody authorised the text that was issued. */
        NOT_AUTHORISED("sin-autorizacion"),
        /** There is nothing but a working copy. */
        DRAFT("borrador");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        /** As data files and messages name it. */
        public String id() {
            return id;
        }
    }

    /** Why nothing is in force in {@code standing}; empty where something is. */
    public static Optional<Absence> of(Standing standing) {
        if (standing.inForce().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(newest(standing, State.WITHDRAWN)
                .map(r -> new Absence(
                        Reason.WITHDRAWN,
                        Optional.of(r.number()),
                        standing.withdrawal(r).map(Act::date)))
                .or(() -> next(standing))
                .or(() -> newest(standing, State.NOT_AUTHORISED).map(r -> unauthorised(standing, r)))
                .orElseGet(() -> new Absence(Reason.DRAFT, Optional.empty(), Optional.empty())));
    }

    private static Absence unauthorised(Standing standing, Revision revision) {
        boolean fallen = Authorisation.of(standing.policy(), revision) == Authorisation.FALLEN;
        return new Absence(
                fallen ? Reason.FALLEN : Reason.NOT_AUTHORISED, Optional.of(revision.number()), Optional.empty());
    }

    private static Optional<Absence> next(Standing standing) {
        return standing.policy().revisions().stream()
                .filter(r -> standing.state(r) == State.ISSUED)
                .map(r -> new Absence(Reason.NOT_YET, Optional.of(r.number()), Standing.since(standing.policy(), r)))
                .min(Comparator.comparing(absence -> absence.date().orElse(LocalDate.MAX)));
    }

    private static Optional<Revision> newest(Standing standing, State state) {
        return standing.policy().revisions().stream()
                .filter(r -> standing.state(r) == state)
                .reduce((a, b) -> b);
    }
}
