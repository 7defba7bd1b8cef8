package vigente.policy;

import java.time.LocalDate;
import vigente.problem.Place;

/**
 * A person's statement of having read a revision: one row of {@code acuses.csv}.
 *
 * @param post empty where none is written
 * @param area empty where none is written
 * @param medium how it was given ("hoja firmada"); empty where none is written
 * @param note empty where there is none
 * @param place of the row's date
 */
public record Acknowledgement(
        RevisionNumber revision,
        String name,
        String post,
        LocalDate date,
        String area,
        String medium,
        String note,
        Place place) {
    public Acknowledgement {
        if (name.isBlank()) {
            throw new IllegalArgumentException("nobody acknowledges " + revision);
        }
    }
}
