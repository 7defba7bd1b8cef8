package vigente.policy;

import java.time.LocalDate;
import java.util.Optional;
import vigente.problem.Place;

/**
 * One act of a policy's register (format: "registro.yaml").
 *
 * @param fingerprint the text approved; only approvals have one
 * @param note empty where there is none
 */
public record Act(
        Kind kind,
        RevisionNumber revision,
        LocalDate date,
        String name,
        String post,
        Optional<Fingerprint> fingerprint,
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
