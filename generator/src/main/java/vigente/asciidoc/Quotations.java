package vigente.asciidoc;

import java.util.ArrayList;
import java.util.List;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;

/** What stands in a quotation: its text, then who said it. */
final class Quotations {
    private Quotations() {}

    /** {@code content} and, where there is one, the attribution as its last paragraph. */
    static List<Block> with(List<Block> content, List<Inline> attribution, Place place) {
        List<Block> all = new ArrayList<>(content);
        if (!attribution.isEmpty()) {
            all.add(new Block.Paragraph(attribution, place));
        }
        return List.copyOf(all);
    }

    /** Lines with a break between each two. */
    static List<Inline> lines(List<List<Inline>> lines) {
        List<Inline> all = new ArrayList<>();
        for (List<Inline> line : lines) {
            if (!all.isEmpty()) {
                all.add(new Inline.Break());
            }
            all.addAll(line);
        }
        return List.copyOf(all);
    }
}
