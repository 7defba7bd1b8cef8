package vigente.asciidoc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Cell;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.StructuralNode;
import vigente.problem.FileText;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Inline;

/** Reads the running text of Asciidoctor's blocks, items and cells, and knows where they stand. */
final class TextReader {
    private final Prepared prepared;
    private final InlineReader inlines;

    TextReader(Prepared prepared, Problems problems) {
        this.prepared = prepared;
        this.inlines = new InlineReader(prepared, new Headings(prepared.source().text()), problems);
    }

    FileText source() {
        return prepared.source();
    }

    Place place(StructuralNode node) {
        return Finder.block(prepared.source(), line(node));
    }

    static int line(StructuralNode node) {
        return node.getSourceLocation() == null
                ? 1
                : Math.max(1, node.getSourceLocation().getLineNumber());
    }

    /** The text of a block that holds no other. */
    Words content(StructuralNode node) {
        String marked = node.getContent() instanceof String text ? text : "";
        return read(marked, node, node instanceof Block block ? block.getSource() : "");
    }

    /** The lines of a verse, each by itself. */
    List<List<Inline>> lines(StructuralNode node) {
        String marked = node.getContent() instanceof String text ? text : "";
        Finder finder = finder(node, marked);
        return Arrays.stream(marked.split("\n", -1))
                .map(line -> inlines.read(line, finder).content())
                .toList();
    }

    Words item(ListItem item) {
        return item.hasText() ? read(item.getText(), item, item.getSource()) : Words.NONE;
    }

    Words cell(Cell cell) {
        return read(cell.getText(), cell, cell.getSource());
    }

    /** The title that stands at a block or is a heading's text. */
    Optional<Words> title(StructuralNode node) {
        if (node.getTitle() == null) {
            return Optional.empty();
        }
        // A block's title is written above it, a few lines of attributes may stand between.
        int line = node.getContext().equals("section") ? line(node) : Math.max(1, line(node) - 4);
        return Optional.of(inlines.read(node.getTitle(), Finder.of(prepared.source(), line, line(node) - line + 1)));
    }

    private Words read(String marked, StructuralNode node, String source) {
        return inlines.read(marked, finder(node, source));
    }

    private Finder finder(StructuralNode node, String source) {
        // Comments and attributes between the lines are not among a block's own: a little more is looked at.
        return Finder.of(prepared.source(), line(node), (int) source.lines().count() + 2);
    }

    /** A block's characters as written. */
    String code(StructuralNode node) {
        return node instanceof Block block ? prepared.restored(block.getSource()) : "";
    }

    /** A block's characters as running text, without any markup carried out. */
    List<Inline> asWritten(StructuralNode node) {
        return node instanceof Block block ? inlines.plain(block.getSource()) : List.of();
    }

    /** An attribute's characters as running text. */
    List<Inline> plain(String attribute) {
        return inlines.plain(attribute);
    }

    /** An attribute's characters as written. */
    String restored(String attribute) {
        return prepared.restored(attribute);
    }
}
