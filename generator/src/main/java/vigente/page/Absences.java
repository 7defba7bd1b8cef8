package vigente.page;

import java.util.Optional;
import vigente.control.Absence;
import vigente.message.Messages;
import vigente.policy.RevisionNumber;

/** Says why nothing of a policy was in force. */
public final class Absences {
    private Absences() {}

    /** One Spanish sentence. */
    public static String sentence(Absence absence) {
        String number = absence.revision().map(RevisionNumber::toString).orElse("");
        Optional<String> day = absence.date().map(Dates::words);
        return Messages.text("ausencia." + absence.reason().id(), number, day.orElse(""));
    }
}
