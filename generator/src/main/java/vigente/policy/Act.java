package vigente.policy;

import java.time.LocalDate;
import java.util.Optional;
import vigente.problem.Place;

/**
 * One act of a policy's register (format: "registro.yaml").
 *
 * @param fingerprint the text approved; only approvals have one
 * @param files marks of the files approved, by which a later change can be told; empty where none were noted
 * @param reason why a review was made or a text withdrawn ("ley", "auditoría", "incidente", "mejora"); empty where none
 *     is given
 * @param note empty where there is none
 */
public record Act(
        Kind kind,
        RevisionNumber revision,
        LocalDate date,
        String name,
        String post,
        Optional<Fingerprint> fingerprint,
        Optional<FileMarks> files,
        String reason,
        String note,
        Place place) {
    public enum Kind {
        REVIEWED("revision"),
        AUTHORISED("autorizacion"),
        UNCHANGED("revision-sin-cambios"),
        WITHDRAWN("retiro");

        private final String spanish;

        Kind(String spanish) {
            this.spanish = spanish;
        }

        /** The word as written in the register. */
        public String spanish() {
            return spanish;
        }
    }
}
