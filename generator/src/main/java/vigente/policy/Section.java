package vigente.policy;

import java.util.List;
import java.util.Set;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;

/**
 * One section of a policy's text.
 *
 * @param kinds which known sections it is: two for a joined heading ("Objetivo y alcance"), none for another heading
 * @param id its address in the page, unique in the revision
 * @param title the heading as written; the known word for text before the first heading ("Presentación")
 * @param content its blocks; rules and owed annexes carry their labels in the items' marks
 */
public record Section(Set<SectionKind> kinds, String id, List<Inline> title, List<Block> content, Place place) {
    public Section {
        kinds = Set.copyOf(kinds);
        content = List.copyOf(content);
    }

    public boolean is(SectionKind kind) {
        return kinds.contains(kind);
    }
}
