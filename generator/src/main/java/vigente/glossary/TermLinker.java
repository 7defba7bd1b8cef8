package vigente.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Rewrite;
import vigente.text.Target;

/**
 * Makes the first use of each term in each block of a revision's text a reference to its definition; the words stay.
 *
 * <p>Headings, code, existing links and references are left alone, as are terms with {@code enlazar: no} and uses that are
 * partly emphasised. A term the author refers to in a block needs no second link there. A table's cell is a block; its
 * header row is a heading. A reference stands at the place of its block.
 */
public final class TermLinker {
    private static final Passage.Run NO_RUN = new Passage.Run(0, 0);

    private final Glossary glossary;
    private final TextId reader;
    private final Optional<String> defining;

    private TermLinker(Glossary glossary, TextId reader, Optional<String> defining) {
        this.glossary = glossary;
        this.reader = reader;
        this.defining = defining;
    }

    /** Links texts of {@code reader}. */
    public static TermLinker of(Glossary glossary, TextId reader) {
        return new TermLinker(glossary, reader, Optional.empty());
    }

    /** The same for the text of the reader's definition with that id, where its own term is not linked. */
    public TermLinker defining(String definition) {
        return new TermLinker(glossary, reader, Optional.of(definition));
    }

    /** {@code content} with its terms linked. */
    public List<Block> blocks(List<Block> content) {
        return new Blocks().blocks(content);
    }

    /** Running text that stands alone, one block, at {@code place}. */
    public List<Inline> words(List<Inline> content, Place place) {
        Passage passage = Passage.of(content);
        List<Link> links = links(passage);
        return links.isEmpty() && passage.footnotes().isEmpty()
                ? content
                : new TermLinks(links, place, this).words(content);
    }

    private List<Link> links(Passage passage) {
        List<Link> links = new ArrayList<>();
        Set<Sense> seen = new HashSet<>();
        Iterator<Passage.Run> runs = passage.runs().iterator();
        Passage.Run run = NO_RUN;
        int mention = 0;
        for (Match match : glossary.find(passage.text(), reader)) {
            while (run.end() <= match.start() && runs.hasNext()) {
                run = runs.next();
            }
            for (;
                    mention < passage.references().size()
                            && passage.references().get(mention).start() < match.start();
                    mention++) {
                glossary.meaning(passage.references().get(mention).target(), reader)
                        .ifPresent(seen::add);
            }
            if (run.holds(match) && isLinked(match.sense()) && seen.add(match.sense())) {
                match.sense().seenFrom(reader).ifPresent(target -> links.add(new Link(match, target)));
            }
        }
        return links;
    }

    private boolean isLinked(Sense sense) {
        return sense.linked()
                && !(sense.owner().equals(reader)
                        && defining.filter(sense.definition()::equals).isPresent());
    }

    /** A use that becomes a reference. */
    record Link(Match match, Target target) {}

    private final class Blocks extends Rewrite {
        @Override
        public List<Block> paragraph(Block.Paragraph paragraph) {
            return List.of(new Block.Paragraph(
                    TermLinker.this.words(paragraph.content(), paragraph.place()), paragraph.place()));
        }

        @Override
        public List<Block> heading(Block.Heading heading) {
            return List.of(heading);
        }

        @Override
        public List<Block> table(Block.Table table) {
            List<List<Block.Cell>> rows = table.rows().stream()
                    .map(row ->
                            row.stream().map(cell -> cell(cell, table.place())).toList())
                    .toList();
            return List.of(new Block.Table(table.title(), table.header(), rows, table.place()));
        }

        private Block.Cell cell(Block.Cell cell, Place place) {
            return new Block.Cell(cell.align(), TermLinker.this.words(cell.content(), place));
        }

        @Override
        public List<Block> definitionList(Block.DefinitionList list) {
            List<Block.Entry> entries = list.entries().stream()
                    .map(entry -> new Block.Entry(
                            entry.terms(),
                            entry.descriptions().stream().map(this::blocks).toList()))
                    .toList();
            return List.of(new Block.DefinitionList(entries, list.place()));
        }
    }
}
