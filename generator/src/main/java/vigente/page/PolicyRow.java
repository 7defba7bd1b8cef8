package vigente.page;

import java.util.Optional;

/**
 * A policy as one row of a list: home, master list, reviews and search list all show the same facts.
 *
 * <p>It speaks of the revision in force, or of the working copy where none is. Texts still owed are the word PENDIENTE.
 *
 * @param type "Política", "Procedimiento" …
 * @param area empty where the policy names none
 * @param issued the issue date {@code AAAA-MM-DD}; empty where there is none
 * @param review empty where nothing has to be reviewed
 * @param draft the working copy beside the revision shown ("1.02x"); empty where there is none or it is the one shown
 * @param pending how many items are owed in the revision shown
 * @param address relative to the page that shows the row
 */
public record PolicyRow(
        String code,
        String title,
        String type,
        String area,
        String revision,
        StateView state,
        String classification,
        String responsible,
        String issued,
        Optional<ReviewView> review,
        Optional<LinkView> draft,
        int pending,
        String address) {}
