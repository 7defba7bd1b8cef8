package vigente.asciidoc;

import java.util.ArrayList;
import java.util.List;
import vigente.text.Block;
import vigente.text.Inline;

/** Blocks as running text for a table's cell, which holds nothing else: a break between each two. */
final class Flat implements Block.Visitor<List<Inline>> {
    private Flat() {}

    static List<Inline> of(List<Block> blocks) {
        Flat flat = new Flat();
        return Quotations.lines(blocks.stream()
                .map(block -> block.accept(flat))
                .filter(line -> !line.isEmpty())
                .toList());
    }

    @Override
    public List<Inline> paragraph(Block.Paragraph paragraph) {
        return paragraph.content();
    }

    @Override
    public List<Inline> heading(Block.Heading heading) {
        return List.of(new Inline.Strong(heading.content()));
    }

    @Override
    public List<Inline> list(Block.ItemList list) {
        return Quotations.lines(
                list.items().stream().map(item -> of(item.content())).toList());
    }

    @Override
    public List<Inline> quote(Block.Quote quote) {
        return of(quote.content());
    }

    @Override
    public List<Inline> callout(Block.Callout callout) {
        return of(callout.content());
    }

    @Override
    public List<Inline> codeBlock(Block.CodeBlock codeBlock) {
        return Quotations.lines(codeBlock
                .text()
                .lines()
                .<List<Inline>>map(line -> List.of(new Inline.Code(line)))
                .toList());
    }

    @Override
    public List<Inline> table(Block.Table table) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(table.title());
        table.header().forEach(row -> lines.add(row(row)));
        table.rows().forEach(row -> lines.add(row(row)));
        return Quotations.lines(lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    private static List<Inline> row(List<Block.Cell> cells) {
        Collector out = new Collector();
        for (Block.Cell cell : cells) {
            out.addAll(cell.content());
            out.text(" ");
        }
        return out.whole();
    }

    @Override
    public List<Inline> figure(Block.Figure figure) {
        return List.of(figure.image());
    }

    @Override
    public List<Inline> definitionList(Block.DefinitionList list) {
        List<List<Inline>> lines = new ArrayList<>();
        for (Block.Entry entry : list.entries()) {
            entry.terms().forEach(term -> lines.add(List.of(new Inline.Strong(term))));
            entry.descriptions().forEach(description -> lines.add(of(description)));
        }
        return Quotations.lines(lines);
    }

    @Override
    public List<Inline> divider(Block.Divider divider) {
        return List.of();
    }
}
