package vigente.page;

import java.util.ArrayList;
import java.util.List;
import vigente.text.Block;

/** The prose between the rules of a section: what stands there and belongs to no rule. */
final class RuleFreeText {
    private RuleFreeText() {}

    /** {@code content} without its rules; what follows a heading that is a rule belongs to that rule. */
    static List<Block> of(List<Block> content) {
        List<Block> left = new ArrayList<>();
        boolean inRule = false;
        for (Block block : content) {
            if (block instanceof Block.Heading heading) {
                inRule = heading.marks().label().startsWith("L-");
            }
            if (!inRule && !holdsRules(block)) {
                left.add(block);
            }
        }
        return left;
    }

    private static boolean holdsRules(Block block) {
        return block instanceof Block.ItemList list
                && list.items().stream().anyMatch(item -> item.marks().label().startsWith("L-"));
    }
}
