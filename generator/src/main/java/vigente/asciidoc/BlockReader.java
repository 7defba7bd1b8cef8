package vigente.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.DescriptionList;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.ast.Table;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Marks;

/** Reads Asciidoctor's blocks into the tree. */
final class BlockReader {
    /** Blocks that carry an author's address on, themselves or by their first item. */
    private static final Set<String> ADDRESSED = Set.of("section", "floating_title", "ulist", "olist", "colist");

    private final TextReader texts;
    private final Problems problems;
    private final ListReader lists;
    private final TableReader tables;
    private final MediaReader media;

    BlockReader(Prepared prepared, Problems problems) {
        this.texts = new TextReader(prepared, problems);
        this.problems = problems;
        this.lists = new ListReader(this, texts, problems);
        this.tables = new TableReader(this, texts);
        this.media = new MediaReader(texts, problems);
    }

    /** The blocks below {@code parent}. */
    List<Block> children(StructuralNode parent) {
        return parent.getBlocks().stream()
                .flatMap(node -> blocks(node).stream())
                .toList();
    }

    /** Paragraphs that Asciidoctor did not read. */
    List<Block> unread(List<Held> pieces) {
        return pieces.stream()
                .<Block>map(piece -> new Block.Paragraph(
                        piece.show(texts.source(), problems), texts.source().place(piece.start(), piece.end())))
                .toList();
    }

    private List<Block> blocks(StructuralNode node) {
        if (node.getId() != null && !ADDRESSED.contains(node.getContext())) {
            warnOfAnchor(node.getId(), texts.place(node));
        }
        List<Block> blocks = new ArrayList<>();
        if (!Titles.belongs(node)) {
            texts.title(node)
                    .map(title -> Titles.paragraph(title, texts.place(node)))
                    .ifPresent(blocks::add);
        }
        blocks.addAll(body(node));
        return blocks;
    }

    private List<Block> body(StructuralNode node) {
        Place place = texts.place(node);
        return switch (node.getContext()) {
            case "section" -> section(node);
            case "floating_title" -> List.of(heading(node));
            case "admonition" ->
                List.of(new Block.Callout(Callouts.kind(node.getStyle()).orElseThrow(), content(node), place));
            case "quote" -> List.of(new Block.Quote(Quotations.with(content(node), attribution(node), place), place));
            case "verse" -> List.of(new Block.Quote(Quotations.with(verse(node), attribution(node), place), place));
            case "listing", "literal" -> List.of(new Block.CodeBlock(texts.code(node), place));
            case "pass", "stem", "image", "video", "audio" -> List.of(media.block(node));
            case "ulist", "olist", "colist" -> List.of(lists.list((org.asciidoctor.ast.List) node));
            case "dlist" -> List.of(lists.definitions((DescriptionList) node));
            case "table" -> List.of(tables.table((Table) node));
            case "thematic_break" -> List.of(new Block.Divider(place));
            case "page_break", "toc" -> List.of();
            default -> styled(node, place);
        };
    }

    private List<Block> styled(StructuralNode node, Place place) {
        return Callouts.kind(node.getStyle())
                .<List<Block>>map(kind -> List.of(new Block.Callout(kind, content(node), place)))
                .orElseGet(() -> content(node));
    }

    private List<Block> section(StructuralNode node) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(node));
        blocks.addAll(children(node));
        return blocks;
    }

    private Block heading(StructuralNode node) {
        Place place = texts.place(node);
        Braces words = Braces.of(texts.title(node).orElse(Words.NONE), place, problems);
        Marks marks = node.getId() == null ? words.marks() : Braces.anchored(words.marks(), node.getId());
        if (node.hasRole("critico")) {
            marks = Braces.critical(marks);
        }
        Optional<String> obliged = attribute(node, "obliga");
        Marks whole = obliged.isPresent() ? Braces.obliging(marks, texts.restored(obliged.get())) : marks;
        return new Block.Heading(Math.min(6, node.getLevel() + 1), whole, words.content(), place);
    }

    /** What a block holds: other blocks, or the one paragraph it is. */
    List<Block> content(StructuralNode node) {
        if (!node.getBlocks().isEmpty()) {
            return children(node);
        }
        Words words = texts.content(node);
        words.anchors().forEach(anchor -> warnOfAnchor(anchor, texts.place(node)));
        return words.content().isEmpty() ? List.of() : List.of(new Block.Paragraph(words.content(), texts.place(node)));
    }

    /** The tree has no room for an address here; a reference to it would lead nowhere, and its author must know why. */
    void warnOfAnchor(String anchor, Place place) {
        problems.add(Kind.UNKNOWN_ATTRIBUTE, place, "[[" + anchor + "]]");
    }

    private List<Block> verse(StructuralNode node) {
        return List.of(new Block.Paragraph(Quotations.lines(texts.lines(node)), texts.place(node)));
    }

    private List<Inline> attribution(StructuralNode node) {
        List<String> parts = new ArrayList<>();
        attribute(node, "attribution").ifPresent(parts::add);
        attribute(node, "citetitle").ifPresent(parts::add);
        return parts.isEmpty() ? List.of() : texts.plain("— " + String.join(", ", parts));
    }

    static Optional<String> attribute(ContentNode node, String name) {
        return Optional.ofNullable(node.getAttribute(name, null, false)).map(String::valueOf);
    }
}
