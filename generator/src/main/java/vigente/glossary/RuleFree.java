package vigente.glossary;

import java.util.ArrayList;
import java.util.List;
import vigente.text.Block;
import vigente.text.Rewrite;

/** A section's text without what is cited by a label of its own: its rules, and the annexes owed in it. */
final class RuleFree extends Rewrite {
    private RuleFree() {}

    static List<Block> content(List<Block> section) {
        List<Block> kept = new ArrayList<>();
        int ruleLevel = 0;
        for (Block block : section) {
            if (block instanceof Block.Heading heading && (ruleLevel == 0 || heading.level() <= ruleLevel)) {
                ruleLevel = heading.marks().label().isEmpty() ? 0 : heading.level();
            }
            // Below a rule that is a heading all is the rule's, up to the next heading of its level.
            if (ruleLevel == 0) {
                kept.add(block);
            }
        }
        return new RuleFree().blocks(kept);
    }

    @Override
    public List<Block> list(Block.ItemList list) {
        List<Block.Item> items = list.items().stream()
                .filter(item -> item.marks().label().isEmpty())
                .map(item -> item.withContent(blocks(item.content())))
                .toList();
        return List.of(new Block.ItemList(list.numbering(), list.start(), items, list.place()));
    }
}
