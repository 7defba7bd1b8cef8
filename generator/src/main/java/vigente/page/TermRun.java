package vigente.page;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Terms of one letter that follow each other in the printed glossary; what is shown of them is made when it is asked for.
 *
 * @param letter one capital letter, as shown
 * @param id its address in the document; empty where the letter goes on from the run before
 * @param size how many terms
 */
public record TermRun(String letter, String id, int size, Supplier<Shown> shown) {
    /**
     * What is shown of them.
     *
     * @param entries in order
     * @param uses where each is used, by the id of its definition: labels like "PO-COM-001 L-3"
     */
    public record Shown(List<GlossaryView.Entry> entries, Map<String, List<LinkView>> uses) {
        public Shown {
            entries = List.copyOf(entries);
            uses = Map.copyOf(uses);
        }
    }
}
