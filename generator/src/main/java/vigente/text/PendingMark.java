package vigente.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about something still owed: {@code PENDIENTE(nota: …; responsable: …; para: AAAA-MM-DD)}.
 *
 * @param note empty where there is none
 * @param owner who owes it, a post or a name; empty where nobody is named
 * @param due until when
 */
public record PendingMark(String note, String owner, Optional<LocalDate> due) {
    public static final PendingMark BARE = new PendingMark("", "", Optional.empty());

    /** The word that marks a pending item, in capitals and as a whole word. */
    public static final String WORD = "PENDIENTE";
}
