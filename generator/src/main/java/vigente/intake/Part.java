package vigente.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigente.policy.SectionKind;

/**
 * A section of the policy while it grows.
 *
 * @param kinds which known sections it is; empty where it is none
 * @param heading as it shall be written, without its number
 * @param line of the heading, 0 where the document has none
 * @param pieces what stands in it
 */
record Part(List<SectionKind> kinds, String heading, int line, List<Piece> pieces) {
    static Part inferred(SectionKind kind) {
        return new Part(List.of(kind), kind.word(), 0, new ArrayList<>());
    }

    boolean is(SectionKind kind) {
        return kinds.contains(kind);
    }

    static Optional<Part> find(List<Part> parts, SectionKind kind) {
        return parts.stream().filter(part -> part.is(kind)).findFirst();
    }
}
