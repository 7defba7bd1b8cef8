package vigente.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Copies a tree, changing what a subclass overrides: a block or a piece of running text may become none, one or several.
 *
 * <p>As it stands every method copies faithfully.
 */
public abstract class Rewrite implements Block.Visitor<List<Block>>, Inline.Visitor<List<Inline>> {
    /** The rewritten blocks. */
    public final List<Block> blocks(List<Block> content) {
        List<Block> out = new ArrayList<>(content.size());
        content.forEach(block -> out.addAll(block.accept(this)));
        return List.copyOf(out);
    }

    /** The marks of a heading or a list's item. */
    protected Marks marks(Marks marks) {
        return marks;
    }

    /** The rewritten running text. */
    public final List<Inline> words(List<Inline> content) {
        List<Inline> out = new ArrayList<>(content.size());
        content.forEach(inline -> out.addAll(inline.accept(this)));
        return List.copyOf(out);
    }

    @Override
    public List<Block> paragraph(Block.Paragraph paragraph) {
        return List.of(new Block.Paragraph(words(paragraph.content()), paragraph.place()));
    }

    @Override
    public List<Block> heading(Block.Heading heading) {
        return List.of(
                new Block.Heading(heading.level(), marks(heading.marks()), words(heading.content()), heading.place()));
    }

    @Override
    public List<Block> list(Block.ItemList list) {
        return List.of(new Block.ItemList(
                list.numbering(),
                list.start(),
                list.items().stream()
                        .map(item -> item.withMarks(marks(item.marks())).withContent(blocks(item.content())))
                        .toList(),
                list.place()));
    }

    @Override
    public List<Block> quote(Block.Quote quote) {
        return List.of(new Block.Quote(blocks(quote.content()), quote.place()));
    }

    @Override
    public List<Block> callout(Block.Callout callout) {
        return List.of(new Block.Callout(callout.kind(), blocks(callout.content()), callout.place()));
    }

    @Override
    public List<Block> codeBlock(Block.CodeBlock codeBlock) {
        return List.of(codeBlock);
    }

    @Override
    public List<Block> table(Block.Table table) {
        return List.of(new Block.Table(words(table.title()), rows(table.header()), rows(table.rows()), table.place()));
    }

    private List<List<Block.Cell>> rows(List<List<Block.Cell>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> new Block.Cell(cell.align(), words(cell.content())))
                        .toList())
                .toList();
    }

    @Override
    public List<Block> figure(Block.Figure figure) {
        return List.of(figure);
    }

    @Override
    public List<Block> definitionList(Block.DefinitionList list) {
        return List.of(new Block.DefinitionList(
                list.entries().stream()
                        .map(entry -> new Block.Entry(
                                entry.terms().stream().map(this::words).toList(),
                                entry.descriptions().stream().map(this::blocks).toList()))
                        .toList(),
                list.place()));
    }

    @Override
    public List<Block> divider(Block.Divider divider) {
        return List.of(divider);
    }

    @Override
    public List<Inline> text(Inline.Text text) {
        return List.of(text);
    }

    @Override
    public List<Inline> emphasis(Inline.Emphasis emphasis) {
        return List.of(new Inline.Emphasis(words(emphasis.content())));
    }

    @Override
    public List<Inline> strong(Inline.Strong strong) {
        return List.of(new Inline.Strong(words(strong.content())));
    }

    @Override
    public List<Inline> struck(Inline.Struck struck) {
        return List.of(new Inline.Struck(words(struck.content())));
    }

    @Override
    public List<Inline> code(Inline.Code code) {
        return List.of(code);
    }

    @Override
    public List<Inline> lineBreak(Inline.Break lineBreak) {
        return List.of(lineBreak);
    }

    @Override
    public List<Inline> foreign(Inline.Foreign foreign) {
        return List.of(new Inline.Foreign(foreign.language(), words(foreign.content())));
    }

    @Override
    public List<Inline> link(Inline.Link link) {
        return List.of(new Inline.Link(link.target(), words(link.content()), link.place()));
    }

    @Override
    public List<Inline> reference(Inline.Reference reference) {
        return List.of(new Inline.Reference(reference.target(), words(reference.words()), reference.place()));
    }

    @Override
    public List<Inline> image(Inline.Image image) {
        return List.of(image);
    }

    @Override
    public List<Inline> footnote(Inline.Footnote footnote) {
        return List.of(new Inline.Footnote(blocks(footnote.content()), footnote.place()));
    }

    @Override
    public List<Inline> pending(Inline.Pending pending) {
        return List.of(pending);
    }
}
