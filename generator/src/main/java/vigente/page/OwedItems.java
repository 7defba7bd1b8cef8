package vigente.page;

import java.util.List;
import vigente.text.Block;
import vigente.text.Rewrite;

/** Takes owed annexes out of the text they are written in: they stand in the one numbered list of all annexes. */
final class OwedItems extends Rewrite {
    private OwedItems() {}

    /** {@code content} without the list items that are owed annexes, and without lists of nothing else. */
    static List<Block> without(List<Block> content) {
        return new OwedItems().blocks(content);
    }

    @Override
    public List<Block> list(Block.ItemList list) {
        List<Block.Item> left = list.items().stream()
                .filter(item -> !item.marks().label().startsWith("A-"))
                .toList();
        return left.isEmpty()
                ? List.of()
                : List.of(new Block.ItemList(list.numbering(), list.start(), left, list.place()));
    }
}
