package vigente.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Walk;

/** The running text that each kind of block holds itself, not in blocks below it. */
final class Passages implements Block.Visitor<Stream<List<Inline>>> {
    private Passages() {}

    /** All passages of {@code content} with any words, those of footnotes included. */
    static List<Passage> of(List<Block> content) {
        List<Passage> out = new ArrayList<>();
        Passages own = new Passages();
        Walk.blocks(
                content,
                block -> block.accept(own)
                        .filter(words -> !words.isEmpty())
                        .map(Passage::of)
                        .forEach(out::add));
        return out;
    }

    @Override
    public Stream<List<Inline>> paragraph(Block.Paragraph paragraph) {
        return Stream.of(paragraph.content());
    }

    @Override
    public Stream<List<Inline>> heading(Block.Heading heading) {
        return Stream.of(heading.content());
    }

    @Override
    public Stream<List<Inline>> list(Block.ItemList list) {
        return Stream.empty();
    }

    @Override
    public Stream<List<Inline>> quote(Block.Quote quote) {
        return Stream.empty();
    }

    @Override
    public Stream<List<Inline>> callout(Block.Callout callout) {
        return Stream.empty();
    }

    @Override
    public Stream<List<Inline>> codeBlock(Block.CodeBlock codeBlock) {
        return Stream.empty();
    }

    @Override
    public Stream<List<Inline>> table(Block.Table table) {
        Stream<List<Inline>> cells = Stream.concat(table.header().stream(), table.rows().stream())
                .flatMap(List::stream)
                .map(Block.Cell::content);
        return Stream.concat(Stream.of(table.title()), cells);
    }

    @Override
    public Stream<List<Inline>> figure(Block.Figure figure) {
        return Stream.of(List.of(new Inline.Text(figure.image().title())));
    }

    @Override
    public Stream<List<Inline>> definitionList(Block.DefinitionList list) {
        return list.entries().stream().flatMap(entry -> entry.terms().stream());
    }

    @Override
    public Stream<List<Inline>> divider(Block.Divider divider) {
        return Stream.empty();
    }
}
