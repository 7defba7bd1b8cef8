package vigente.edit;

import java.time.LocalDate;
import vigente.policy.FileMarks;
import vigente.policy.Filing;
import vigente.policy.Fingerprint;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;
import vigente.policy.TitleBlock;
import vigente.policy.Value;

/** Revisions as they would be after an edit of their data. */
final class Variants {
    private static final String ISSUED = "fecha_emision";

    private Variants() {}

    /** {@code draft} under its final number and with its issue date; its places stay where they are. */
    static Revision issued(
            Revision draft, RevisionNumber number, Value<LocalDate> date, Fingerprint fingerprint, FileMarks marks) {
        return new Revision(
                number,
                draft.folder(),
                dated(draft.title(), date),
                date.known().isPresent() ? withoutOwedDate(draft.filing()) : draft.filing(),
                draft.changes(),
                draft.held(),
                draft.waivers(),
                draft.files(),
                fingerprint,
                marks);
    }

    private static TitleBlock dated(TitleBlock title, Value<LocalDate> date) {
        return new TitleBlock(
                title.code(),
                title.title(),
                title.type(),
                title.classification(),
                title.responsible(),
                date,
                title.effective(),
                title.review(),
                title.author(),
                title.replaces());
    }

    private static Filing withoutOwedDate(Filing filing) {
        return new Filing(
                filing.area(),
                filing.keywords(),
                filing.norms(),
                filing.language(),
                filing.aliases(),
                filing.distribution(),
                filing.retention(),
                filing.owed().stream().filter(o -> !o.key().equals(ISSUED)).toList());
    }
}
