package vigente.text;

import java.util.List;

/**
 * Writes a tree as plain text: the words a reader reads, without marks; blocks are separated by one line end.
 *
 * <p>A footnote's text is left out, an image is its alternative text, a pending item is the word PENDIENTE.
 */
public final class PlainText implements Block.Visitor<PlainText>, Inline.Visitor<PlainText> {
    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    /** The words of {@code content}, blocks on lines of their own. */
    public static String of(List<Block> content) {
        return new PlainText().blocks(content).toString();
    }

    /** The words of running text, on one line. */
    public static String ofWords(List<Inline> content) {
        return new PlainText().words(content).toString();
    }

    private PlainText blocks(List<Block> content) {
        content.forEach(block -> block.accept(this));
        return this;
    }

    private PlainText words(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return this;
    }

    private PlainText line() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        return this;
    }

    @Override
    public PlainText paragraph(Block.Paragraph paragraph) {
        return line().words(paragraph.content());
    }

    @Override
    public PlainText heading(Block.Heading heading) {
        return line().words(heading.content());
    }

    @Override
    public PlainText list(Block.ItemList list) {
        list.items().forEach(item -> line().blocks(item.content()));
        return this;
    }

    @Override
    public PlainText quote(Block.Quote quote) {
        return line().blocks(quote.content());
    }

    @Override
    public PlainText callout(Block.Callout callout) {
        return line().blocks(callout.content());
    }

    @Override
    public PlainText codeBlock(Block.CodeBlock codeBlock) {
        line().out.append(codeBlock.text());
        return this;
    }

    @Override
    public PlainText table(Block.Table table) {
        line().words(table.title());
        table.header().forEach(this::row);
        table.rows().forEach(this::row);
        return this;
    }

    private void row(List<Block.Cell> cells) {
        line();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append('\t');
            }
            words(cells.get(i).content());
        }
    }

    @Override
    public PlainText figure(Block.Figure figure) {
        line().out.append(figure.image().title());
        return this;
    }

    @Override
    public PlainText definitionList(Block.DefinitionList list) {
        for (Block.Entry entry : list.entries()) {
            entry.terms().forEach(term -> line().words(term));
            entry.descriptions().forEach(description -> line().blocks(description));
        }
        return this;
    }

    @Override
    public PlainText divider(Block.Divider divider) {
        return line();
    }

    @Override
    public PlainText text(Inline.Text text) {
        out.append(text.text());
        return this;
    }

    @Override
    public PlainText emphasis(Inline.Emphasis emphasis) {
        return words(emphasis.content());
    }

    @Override
    public PlainText strong(Inline.Strong strong) {
        return words(strong.content());
    }

    @Override
    public PlainText struck(Inline.Struck struck) {
        return words(struck.content());
    }

    @Override
    public PlainText code(Inline.Code code) {
        out.append(code.text());
        return this;
    }

    @Override
    public PlainText lineBreak(Inline.Break lineBreak) {
        out.append(' ');
        return this;
    }

    @Override
    public PlainText foreign(Inline.Foreign foreign) {
        return words(foreign.content());
    }

    @Override
    public PlainText link(Inline.Link link) {
        return words(link.content());
    }

    @Override
    public PlainText reference(Inline.Reference reference) {
        if (reference.words().isEmpty()) {
            out.append(reference.target().written());
        }
        return words(reference.words());
    }

    @Override
    public PlainText image(Inline.Image image) {
        out.append(image.alternative());
        return this;
    }

    @Override
    public PlainText footnote(Inline.Footnote footnote) {
        return this;
    }

    @Override
    public PlainText pending(Inline.Pending pending) {
        out.append(PendingMark.WORD);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
