package vigente.policy;

import java.time.LocalDate;
import java.util.Optional;
import vigente.problem.Place;

/**
 * A numbered copy on paper that somebody holds: one row of {@code copias.csv}.
 *
 * @param number as written
 * @param holder who has it
 * @param post empty where none is written
 * @param returned the day it came back; empty while it is out
 * @param place of the day it was given
 */
public record ControlledCopy(
        String number,
        RevisionNumber revision,
        String holder,
        String post,
        LocalDate given,
        Optional<LocalDate> returned,
        Place place) {
    public ControlledCopy {
        if (number.isBlank() || holder.isBlank()) {
            throw new IllegalArgumentException("copy «" + number + "» of " + revision + " held by «" + holder + "»");
        }
    }

    /** Whether somebody holds it on {@code day}. */
    public boolean isOut(LocalDate day) {
        return !given.isAfter(day)
                && returned.filter(back -> !back.isAfter(day)).isEmpty();
    }
}
