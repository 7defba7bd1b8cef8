package vigente.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asciidoctor.ast.DescriptionList;
import org.asciidoctor.ast.DescriptionListEntry;
import org.asciidoctor.ast.ListItem;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Marks;

/** Reads lists, their items' attributes included. */
final class ListReader {
    private final BlockReader blocks;
    private final TextReader texts;
    private final Problems problems;

    ListReader(BlockReader blocks, TextReader texts, Problems problems) {
        this.blocks = blocks;
        this.texts = texts;
        this.problems = problems;
    }

    Block list(org.asciidoctor.ast.List list) {
        Markers markers = Markers.of(list, texts.source());
        List<Block.Item> items = new ArrayList<>();
        for (Object item : list.getItems()) {
            Block.Item read = item((ListItem) item);
            items.add(read.withMarks(inherited(read.marks(), list, items.isEmpty())));
        }
        return new Block.ItemList(markers.numbering(), markers.start(), items, texts.place(list));
    }

    private Block.Item item(ListItem item) {
        Place place = texts.place(item);
        Words words = texts.item(item);
        words.anchors().stream().skip(1).forEach(anchor -> blocks.warnOfAnchor(anchor, place));
        Braces braces = Braces.of(words, place, problems);
        List<Block> content = new ArrayList<>(paragraph(checked(item, braces.content()), place));
        content.addAll(blocks.children(item));
        return new Block.Item(braces.marks(), content, place);
    }

    private static List<Block> paragraph(List<Inline> words, Place place) {
        return words.isEmpty() ? List.of() : List.of(new Block.Paragraph(words, place));
    }

    /** A box to tick is text, as it is in Markdown. */
    private static List<Inline> checked(ListItem item, List<Inline> words) {
        if (!item.hasAttribute("checkbox", false)) {
            return words;
        }
        Collector out = new Collector();
        out.text(item.hasAttribute("checked", false) ? "[x] " : "[ ] ");
        out.addAll(words);
        return out.whole();
    }

    /** What stands at the list itself: its address is the first item's, whom it binds holds for all. */
    private Marks inherited(Marks marks, org.asciidoctor.ast.List list, boolean first) {
        Marks result = marks;
        Optional<String> obliged = BlockReader.attribute(list, "obliga");
        if (obliged.isPresent() && marks.obliges().isEmpty()) {
            result = Braces.obliging(result, texts.restored(obliged.get()));
        }
        boolean addressed = first && list.getId() != null && marks.anchor().isEmpty();
        return addressed ? Braces.anchored(result, list.getId()) : result;
    }

    Block definitions(DescriptionList list) {
        return new Block.DefinitionList(
                list.getItems().stream().map(this::entry).toList(), texts.place(list));
    }

    private Block.Entry entry(DescriptionListEntry entry) {
        List<List<Inline>> terms = new ArrayList<>();
        for (ListItem term : entry.getTerms()) {
            terms.add(plainWords(term));
        }
        ListItem description = entry.getDescription();
        return new Block.Entry(terms, description == null ? List.of() : List.of(description(description)));
    }

    private List<Block> description(ListItem description) {
        List<Block> content = new ArrayList<>(paragraph(plainWords(description), texts.place(description)));
        content.addAll(blocks.children(description));
        return content;
    }

    private List<Inline> plainWords(ListItem item) {
        Words words = texts.item(item);
        words.anchors().forEach(anchor -> blocks.warnOfAnchor(anchor, texts.place(item)));
        return words.content();
    }
}
