package vigente.text;

import java.util.List;
import vigente.bytes.ByteWriter;
import vigente.problem.Place;
import vigente.problem.PlaceBytes;

/**
 * Writes a tree that was read of one file as bytes, which {@link TreeReader} reads: for each node its sign, then its parts
 * in the order in which the record names them.
 */
public final class TreeWriter implements Block.Visitor<ByteWriter>, Inline.Visitor<ByteWriter> {
    private final String file;
    private final ByteWriter out;

    private TreeWriter(String file, ByteWriter out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Adds {@code blocks} to {@code out}.
     *
     * @param file in which all of them stand
     */
    public static void write(List<Block> blocks, String file, ByteWriter out) {
        new TreeWriter(file, out).blocks(blocks);
    }

    /** Adds running text to {@code out}, all of which stands in {@code file}. */
    public static void words(List<Inline> words, String file, ByteWriter out) {
        new TreeWriter(file, out).words(words);
    }

    private ByteWriter blocks(List<Block> blocks) {
        return out.list(blocks, block -> block.accept(this));
    }

    private ByteWriter words(List<Inline> words) {
        return out.list(words, inline -> inline.accept(this));
    }

    private ByteWriter place(Place place) {
        if (!place.file().equals(file)) {
            throw new IllegalArgumentException(place + " is not in " + file);
        }
        PlaceBytes.write(place, out);
        return out;
    }

    // Hardly any item has marks.
    private void marks(Marks marks) {
        boolean any = !marks.equals(Marks.NONE);
        out.flag(any);
        if (any) {
            out.text(marks.id()).text(marks.label()).text(marks.anchor());
            out.list(marks.obliges(), out::text).flag(marks.critical()).text(marks.note());
        }
    }

    @Override
    public ByteWriter paragraph(Block.Paragraph paragraph) {
        out.choice(BlockSign.PARAGRAPH);
        words(paragraph.content());
        return place(paragraph.place());
    }

    @Override
    public ByteWriter heading(Block.Heading heading) {
        out.choice(BlockSign.HEADING).number(heading.level());
        marks(heading.marks());
        words(heading.content());
        return place(heading.place());
    }

    @Override
    public ByteWriter list(Block.ItemList list) {
        out.choice(BlockSign.LIST).choice(list.numbering()).number(list.start());
        out.list(list.items(), item -> {
            marks(item.marks());
            blocks(item.content());
            place(item.place());
        });
        return place(list.place());
    }

    @Override
    public ByteWriter quote(Block.Quote quote) {
        out.choice(BlockSign.QUOTE);
        blocks(quote.content());
        return place(quote.place());
    }

    @Override
    public ByteWriter callout(Block.Callout callout) {
        out.choice(BlockSign.CALLOUT).choice(callout.kind());
        blocks(callout.content());
        return place(callout.place());
    }

    @Override
    public ByteWriter codeBlock(Block.CodeBlock codeBlock) {
        out.choice(BlockSign.CODE).text(codeBlock.text());
        return place(codeBlock.place());
    }

    @Override
    public ByteWriter table(Block.Table table) {
        out.choice(BlockSign.TABLE);
        words(table.title());
        out.list(table.header(), this::row).list(table.rows(), this::row);
        return place(table.place());
    }

    private void row(List<Block.Cell> row) {
        out.list(row, cell -> {
            out.choice(cell.align());
            words(cell.content());
        });
    }

    @Override
    public ByteWriter figure(Block.Figure figure) {
        out.choice(BlockSign.FIGURE);
        picture(figure.image());
        return place(figure.place());
    }

    @Override
    public ByteWriter definitionList(Block.DefinitionList list) {
        out.choice(BlockSign.DEFINITIONS);
        out.list(
                list.entries(), entry -> out.list(entry.terms(), this::words).list(entry.descriptions(), this::blocks));
        return place(list.place());
    }

    @Override
    public ByteWriter divider(Block.Divider divider) {
        out.choice(BlockSign.DIVIDER);
        return place(divider.place());
    }

    @Override
    public ByteWriter text(Inline.Text text) {
        return out.choice(InlineSign.TEXT).text(text.text());
    }

    @Override
    public ByteWriter emphasis(Inline.Emphasis emphasis) {
        out.choice(InlineSign.EMPHASIS);
        return words(emphasis.content());
    }

    @Override
    public ByteWriter strong(Inline.Strong strong) {
        out.choice(InlineSign.STRONG);
        return words(strong.content());
    }

    @Override
    public ByteWriter struck(Inline.Struck struck) {
        out.choice(InlineSign.STRUCK);
        return words(struck.content());
    }

    @Override
    public ByteWriter code(Inline.Code code) {
        return out.choice(InlineSign.CODE).text(code.text());
    }

    @Override
    public ByteWriter lineBreak(Inline.Break lineBreak) {
        return out.choice(InlineSign.BREAK);
    }

    @Override
    public ByteWriter foreign(Inline.Foreign foreign) {
        out.choice(InlineSign.FOREIGN).text(foreign.language());
        return words(foreign.content());
    }

    @Override
    public ByteWriter link(Inline.Link link) {
        out.choice(InlineSign.LINK).text(link.target());
        words(link.content());
        return place(link.place());
    }

    @Override
    public ByteWriter reference(Inline.Reference reference) {
        Target target = reference.target();
        out.choice(InlineSign.REFERENCE).text(target.document()).text(target.fragment());
        words(reference.words());
        return place(reference.place());
    }

    @Override
    public ByteWriter image(Inline.Image image) {
        out.choice(InlineSign.IMAGE);
        return picture(image);
    }

    private ByteWriter picture(Inline.Image image) {
        out.text(image.path()).text(image.alternative()).text(image.title());
        return place(image.place());
    }

    @Override
    public ByteWriter footnote(Inline.Footnote footnote) {
        out.choice(InlineSign.FOOTNOTE);
        blocks(footnote.content());
        return place(footnote.place());
    }

    @Override
    public ByteWriter pending(Inline.Pending pending) {
        out.choice(InlineSign.PENDING);
        PendingBytes.write(pending.mark(), out);
        return place(pending.place());
    }
}
