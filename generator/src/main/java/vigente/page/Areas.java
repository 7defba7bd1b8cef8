package vigente.page;

import java.util.Comparator;
import vigente.policy.Revision;
import vigente.text.Fold;
import vigente.text.PendingMark;

/** The areas of the organisation that policies belong to, as lists name and order them. */
final class Areas {
    /** In alphabetical order, accents aside; the empty name, of those that belong to none, last. */
    static final Comparator<String> ORDER =
            Comparator.comparing(String::isEmpty).thenComparing(Fold::plain).thenComparing(Comparator.naturalOrder());

    private Areas() {}

    /** The area of {@code revision}; the word PENDIENTE where it is owed, empty where it names none. */
    static String of(Revision revision) {
        return revision.filing()
                .area()
                .owed()
                .map(mark -> PendingMark.WORD)
                .or(revision.filing().area()::known)
                .orElse("");
    }
}
