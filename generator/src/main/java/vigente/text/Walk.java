package vigente.text;

import java.util.List;
import java.util.function.Consumer;

/**
 * Visits every block and every piece of running text of a tree in reading order, footnotes where they are called.
 *
 * <p>Parents come before what they hold.
 */
public final class Walk implements Block.Visitor<Walk>, Inline.Visitor<Walk> {
    private final Consumer<Block> blocks;
    private final Consumer<Inline> inlines;

    private Walk(Consumer<Block> blocks, Consumer<Inline> inlines) {
        this.blocks = blocks;
        this.inlines = inlines;
    }

    /** Hands every piece of running text below {@code content} to {@code visit}. */
    public static void inlines(List<Block> content, Consumer<Inline> visit) {
        new Walk(block -> {}, visit).blocks(content);
    }

    /** Hands every piece of running text in {@code content} to {@code visit}, footnotes' text included. */
    public static void words(List<Inline> content, Consumer<Inline> visit) {
        new Walk(block -> {}, visit).words(content);
    }

    /** Hands every block in {@code content}, nested ones too, to {@code visit}. */
    public static void blocks(List<Block> content, Consumer<Block> visit) {
        new Walk(visit, inline -> {}).blocks(content);
    }

    private Walk blocks(List<Block> content) {
        for (Block block : content) {
            blocks.accept(block);
            block.accept(this);
        }
        return this;
    }

    private Walk words(List<Inline> content) {
        for (Inline inline : content) {
            inlines.accept(inline);
            inline.accept(this);
        }
        return this;
    }

    @Override
    public Walk paragraph(Block.Paragraph paragraph) {
        return words(paragraph.content());
    }

    @Override
    public Walk heading(Block.Heading heading) {
        return words(heading.content());
    }

    @Override
    public Walk list(Block.ItemList list) {
        list.items().forEach(item -> blocks(item.content()));
        return this;
    }

    @Override
    public Walk quote(Block.Quote quote) {
        return blocks(quote.content());
    }

    @Override
    public Walk callout(Block.Callout callout) {
        return blocks(callout.content());
    }

    @Override
    public Walk codeBlock(Block.CodeBlock codeBlock) {
        return this;
    }

    @Override
    public Walk table(Block.Table table) {
        words(table.title());
        table.header().forEach(row -> row.forEach(cell -> words(cell.content())));
        table.rows().forEach(row -> row.forEach(cell -> words(cell.content())));
        return this;
    }

    @Override
    public Walk figure(Block.Figure figure) {
        return words(List.of(figure.image()));
    }

    @Override
    public Walk definitionList(Block.DefinitionList list) {
        for (Block.Entry entry : list.entries()) {
            entry.terms().forEach(this::words);
            entry.descriptions().forEach(this::blocks);
        }
        return this;
    }

    @Override
    public Walk divider(Block.Divider divider) {
        return this;
    }

    @Override
    public Walk text(Inline.Text text) {
        return this;
    }

    @Override
    public Walk emphasis(Inline.Emphasis emphasis) {
        return words(emphasis.content());
    }

    @Override
    public Walk strong(Inline.Strong strong) {
        return words(strong.content());
    }

    @Override
    public Walk struck(Inline.Struck struck) {
        return words(struck.content());
    }

    @Override
    public Walk code(Inline.Code code) {
        return this;
    }

    @Override
    public Walk lineBreak(Inline.Break lineBreak) {
        return this;
    }

    @Override
    public Walk foreign(Inline.Foreign foreign) {
        return words(foreign.content());
    }

    @Override
    public Walk link(Inline.Link link) {
        return words(link.content());
    }

    @Override
    public Walk reference(Inline.Reference reference) {
        return words(reference.words());
    }

    @Override
    public Walk image(Inline.Image image) {
        return this;
    }

    @Override
    public Walk footnote(Inline.Footnote footnote) {
        return blocks(footnote.content());
    }

    @Override
    public Walk pending(Inline.Pending pending) {
        return this;
    }
}
