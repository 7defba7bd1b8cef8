package vigente.policy;

import java.util.Optional;
import vigente.problem.Place;
import vigente.text.PendingMark;

/**
 * Something the organisation still owes, with where it stands.
 *
 * @param revision empty for what stands in {@code manual.yaml} or in the notice
 * @param element which one: a key, a term, {@code L-5}, a section's title, {@code A-2}
 * @param id of the element in the revision's page; empty for the page as a whole
 */
public record PendingItem(
        Optional<Policy> policy,
        Optional<Revision> revision,
        Where where,
        String element,
        String id,
        PendingMark mark,
        Place place)
        implements Comparable<PendingItem> {
    /** In which part of a document it stands. */
    public enum Where {
        DATUM("dato"),
        DEFINITION("definicion"),
        RULE("regla"),
        SECTION("seccion"),
        ANNEX("anexo");

        private final String id;

        Where(String id) {
            this.id = id;
        }

        /** As data files name it. */
        public String id() {
            return id;
        }
    }

    @Override
    public int compareTo(PendingItem other) {
        int byCode = code().compareTo(other.code());
        return byCode != 0 ? byCode : place.compareTo(other.place);
    }

    /** The policy's code; empty where there is none or it is itself owed. */
    public String code() {
        return policy.flatMap(Policy::code).map(Code::text).orElse("");
    }
}
