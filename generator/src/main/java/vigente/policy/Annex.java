package vigente.policy;

import java.util.List;
import java.util.Optional;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.PendingMark;

/** A supporting document of a policy, never normative; numbered A-1 … A-n, those of the data first. */
public sealed interface Annex {
    /** Counted from 1. */
    int number();

    Place place();

    /** {@code A-3}: what a reader cites it by, and its id in the page. */
    default String label() {
        return "A-" + number();
    }

    /**
     * An annex that is there.
     *
     * @param file its path inside the revision's folder, with {@code /}
     * @param content its text; empty for {@link AnnexKind#FILE}
     * @param origin where it comes from, if it is not the organisation's own
     */
    record Document(
            int number,
            Value<String> title,
            AnnexKind kind,
            String file,
            List<Block> content,
            Optional<External> origin,
            Place place)
            implements Annex {
        public Document {
            content = List.copyOf(content);
        }
    }

    /**
     * An annex still owed.
     *
     * @param inText whether it is written as an item of the Anexos section rather than in the data
     */
    record Owed(int number, PendingMark mark, boolean inText, Place place) implements Annex {}

    /**
     * What is known of an external document.
     *
     * @param source where it was taken from
     * @param date of the document, as written
     * @param permission who allowed its use; without one only reference and abstract are shown
     * @param summary the abstract; empty where there is none
     * @param contradicts rules it disagrees with
     */
    record External(
            Value<String> source,
            Value<String> date,
            Value<String> permission,
            List<Block> summary,
            List<Pointer> contradicts) {
        public External {
            summary = List.copyOf(summary);
            contradicts = List.copyOf(contradicts);
        }
    }
}
