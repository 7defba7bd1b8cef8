package vigente.edit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who does something with a policy, and when.
 *
 * @param name of the person; empty where nobody was named
 * @param post of the person; empty where none was named
 * @param date on which it was done; empty for today
 * @param reason why it is done, in few words; empty where none is given
 * @param note what is to be noted with it; empty for nothing
 */
public record ActOrder(String name, String post, Optional<LocalDate> date, String reason, String note) {
    public ActOrder {
        name = name.strip();
        post = post.strip();
        reason = reason.strip();
        note = note.strip();
    }

    boolean signed() {
        return !name.isEmpty() && !post.isEmpty();
    }
}
