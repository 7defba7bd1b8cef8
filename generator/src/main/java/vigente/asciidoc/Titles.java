package vigente.asciidoc;

import java.util.List;
import java.util.Set;
import org.asciidoctor.ast.StructuralNode;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;

/** Titles of blocks ({@code .Título}): the tree knows them at tables and images only, elsewhere they are a paragraph before. */
final class Titles {
    private static final Set<String> OWN = Set.of("section", "floating_title", "table", "image", "preamble");

    private Titles() {}

    /** Whether the title becomes part of the block itself. */
    static boolean belongs(StructuralNode node) {
        return OWN.contains(node.getContext());
    }

    static Block paragraph(Words title, Place place) {
        return new Block.Paragraph(List.of(new Inline.Strong(title.content())), place);
    }
}
