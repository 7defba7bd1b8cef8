package vigente.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import vigente.text.Block;
import vigente.text.Inline;

/** Reads lists: bulleted, numbered, lettered, and of definitions. */
final class ListReader {
    private final Reading reading;
    private final BlockReader blocks;

    ListReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /** One list for each way of numbering: Markdown takes {@code 1)} and {@code a)} for the same. */
    List<Block> list(ListBlock node) {
        List<Block> lists = new ArrayList<>();
        List<Block.Item> items = new ArrayList<>();
        Markers.Marker first = marker(node.getFirstChild());
        Markers.Marker last = first;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            Markers.Marker marker = marker(child);
            if (!items.isEmpty() && parts(last, marker)) {
                lists.add(list(first, items));
                items.clear();
                first = marker;
            }
            items.add(item(child));
            last = marker;
        }
        lists.add(list(first, items));
        return lists;
    }

    private static boolean parts(Markers.Marker last, Markers.Marker next) {
        boolean counted = next.numbering() == Block.Numbering.LETTER || next.numbering() == Block.Numbering.ROMAN;
        return last.numbering() != next.numbering() || (counted && next.number() != last.number() + 1);
    }

    private static Block list(Markers.Marker first, List<Block.Item> items) {
        return new Block.ItemList(
                first.numbering(),
                first.number(),
                List.copyOf(items),
                items.get(0).place());
    }

    private Markers.Marker marker(Node item) {
        if (!(item.getParent() instanceof OrderedList list)) {
            return new Markers.Marker(Block.Numbering.BULLET, 1, 1);
        }
        return reading.marker(((ListItem) item).getOpeningMarker().getStartOffset())
                .orElseGet(() -> new Markers.Marker(Block.Numbering.DECIMAL, number(item, list), 1));
    }

    private static int number(Node item, OrderedList list) {
        if (item == list.getFirstChild()) {
            return list.getStartNumber();
        }
        String digits = ((ListItem) item).getOpeningMarker().toString().replaceAll("\\D", "");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    private Block.Item item(Node node) {
        MarksDraft draft = new MarksDraft(reading.problems());
        List<Block> content = blocks.blocks(node, draft);
        return new Block.Item(draft.marks(), content, reading.place(node));
    }

    Block definitions(DefinitionList node) {
        List<Block.Entry> entries = new ArrayList<>();
        List<List<Inline>> terms = new ArrayList<>();
        List<List<Block>> descriptions = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof DefinitionItem) {
                descriptions.add(blocks.blocks(child));
                continue;
            }
            if (!descriptions.isEmpty()) {
                entries.add(new Block.Entry(List.copyOf(terms), List.copyOf(descriptions)));
                terms.clear();
                descriptions.clear();
            }
            for (Node term = child.getFirstChild(); term != null; term = term.getNext()) {
                terms.add(blocks.words(term));
            }
        }
        entries.add(new Block.Entry(List.copyOf(terms), List.copyOf(descriptions)));
        return new Block.DefinitionList(List.copyOf(entries), reading.place(node));
    }
}
