package vigente.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;

/** Reads blocks as lines of text, in reading order; a footnote follows the block that calls it. */
final class Lines implements Block.Visitor<Lines> {
    private static final String CELL = " | ";

    private final List<Line> lines = new ArrayList<>();
    private final Spoken spoken = new Spoken();
    private int depth;
    private String bullet = "";
    private MarkedLine.Kind paragraph = MarkedLine.Kind.PARAGRAPH;

    private Lines() {}

    static List<Line> of(List<Block> content) {
        return List.copyOf(new Lines().blocks(content).lines);
    }

    /** The words of running text as they are compared. */
    static String words(List<Inline> content) {
        return new Spoken().plain(content);
    }

    private Lines blocks(List<Block> content) {
        content.forEach(block -> block.accept(this));
        return this;
    }

    private Lines add(MarkedLine.Kind kind, List<Inline> content, Place place) {
        return add(kind, spoken.plain(content), Spoken.form(content), place);
    }

    private Lines add(MarkedLine.Kind kind, String text, String form, Place place) {
        lines.add(new Line(kind, depth, bullet, text, kind + " " + depth + " " + form, place));
        bullet = "";
        for (Inline.Footnote note : spoken.footnotes()) {
            as(MarkedLine.Kind.NOTE, note.content());
        }
        return this;
    }

    private Lines as(MarkedLine.Kind kind, List<Block> content) {
        MarkedLine.Kind outer = paragraph;
        paragraph = kind;
        depth++;
        blocks(content);
        depth--;
        paragraph = outer;
        return this;
    }

    @Override
    public Lines paragraph(Block.Paragraph block) {
        return add(bullet.isEmpty() ? paragraph : MarkedLine.Kind.ITEM, block.content(), block.place());
    }

    @Override
    public Lines heading(Block.Heading heading) {
        return add(MarkedLine.Kind.HEADING, heading.content(), heading.place());
    }

    @Override
    public Lines list(Block.ItemList list) {
        depth++;
        for (int i = 0; i < list.items().size(); i++) {
            bullet = bullet(list, list.start() + i);
            blocks(list.items().get(i).content());
            bullet = "";
        }
        depth--;
        return this;
    }

    private static String bullet(Block.ItemList list, int number) {
        return switch (list.numbering()) {
            case BULLET -> "•";
            case DECIMAL -> number + ".";
            // Past z no author goes on; the number then says enough.
            case LETTER -> (number >= 1 && number <= 26 ? String.valueOf((char) ('a' + number - 1)) : number) + ")";
            case ROMAN -> number + ")";
        };
    }

    @Override
    public Lines quote(Block.Quote quote) {
        return as(MarkedLine.Kind.QUOTE, quote.content());
    }

    @Override
    public Lines callout(Block.Callout callout) {
        add(MarkedLine.Kind.CALLOUT, callout.kind().spanish(), "", callout.place());
        return as(MarkedLine.Kind.PARAGRAPH, callout.content());
    }

    @Override
    public Lines codeBlock(Block.CodeBlock codeBlock) {
        codeBlock.text().lines().forEach(line -> add(MarkedLine.Kind.CODE, line, "", codeBlock.place()));
        return this;
    }

    @Override
    public Lines table(Block.Table table) {
        if (!table.title().isEmpty()) {
            add(MarkedLine.Kind.CAPTION, table.title(), table.place());
        }
        table.header().forEach(row -> row(row, "th", table));
        table.rows().forEach(row -> row(row, "", table));
        return this;
    }

    private void row(List<Block.Cell> cells, String form, Block.Table table) {
        String text = cells.stream().map(cell -> spoken.plain(cell.content())).collect(Collectors.joining(CELL));
        String forms = cells.stream().map(cell -> Spoken.form(cell.content())).collect(Collectors.joining(CELL));
        add(MarkedLine.Kind.ROW, text, form + forms, table.place());
    }

    @Override
    public Lines figure(Block.Figure figure) {
        add(MarkedLine.Kind.PARAGRAPH, List.of(figure.image()), figure.place());
        return figure.image().title().isEmpty()
                ? this
                : add(MarkedLine.Kind.CAPTION, figure.image().title(), "", figure.place());
    }

    @Override
    public Lines definitionList(Block.DefinitionList list) {
        for (Block.Entry entry : list.entries()) {
            entry.terms().forEach(term -> add(MarkedLine.Kind.HEADING, term, list.place()));
            entry.descriptions().forEach(description -> as(paragraph, description));
        }
        return this;
    }

    @Override
    public Lines divider(Block.Divider divider) {
        return this;
    }
}
