package vigente.drawing;

import java.util.ArrayList;
import java.util.List;
import vigente.text.Block;
import vigente.text.PlainText;

/**
 * A tree of labels, read from the nested lists of a text. The same label in two places is two nodes.
 *
 * @param label in plain words
 * @param critical whether it is marked as a critical moment
 * @param children in the order written
 */
public record Outline(String label, boolean critical, List<Outline> children) {
    public Outline {
        children = List.copyOf(children);
    }

    /**
     * The lists of {@code content} under one root: their only item where there is one, else {@code title}.
     *
     * @param title what the whole is about
     */
    public static Outline of(String title, List<Block> content) {
        List<Outline> top = items(content);
        return top.size() == 1 && !top.get(0).children().isEmpty() ? top.get(0) : new Outline(title, false, top);
    }

    /** The items of the numbered lists in {@code content}, in order. */
    public static List<Outline> steps(List<Block> content) {
        return items(content.stream()
                .filter(block -> block instanceof Block.ItemList list && list.numbering() != Block.Numbering.BULLET)
                .toList());
    }

    private static List<Outline> items(List<Block> content) {
        List<Outline> found = new ArrayList<>();
        for (Block block : content) {
            if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> found.add(node(item)));
            }
        }
        return found;
    }

    private static Outline node(Block.Item item) {
        List<Block> own = item.content().stream()
                .filter(block -> !(block instanceof Block.ItemList))
                .toList();
        String label = PlainText.of(own).replace('\n', ' ').strip();
        return new Outline(label, item.marks().critical(), items(item.content()));
    }

    Outline with(List<Outline> others) {
        return new Outline(label, critical, others);
    }

    /** How many nodes it has, itself among them. */
    public int size() {
        return 1 + children.stream().mapToInt(Outline::size).sum();
    }

    /** How many levels it has, the root's too. */
    int depth() {
        return 1 + children.stream().mapToInt(Outline::depth).max().orElse(0);
    }
}
