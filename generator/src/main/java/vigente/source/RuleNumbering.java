package vigente.source;

import java.util.ArrayList;
import java.util.List;
import vigente.policy.Rule;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.text.Block;

/**
 * Finds and numbers the rules of a Políticas section (format: "Rules").
 *
 * <p>The same blocks come back with a label at every rule, and the rules are collected in order. Numbering runs on from one
 * section to the next.
 */
final class RuleNumbering {
    private static final int RULE_LEVEL = 3;

    private final Problems problems;
    private final List<Rule> rules = new ArrayList<>();
    private int last;

    RuleNumbering(Problems problems) {
        this.problems = problems;
    }

    /** All rules numbered so far. */
    List<Rule> rules() {
        return List.copyOf(rules);
    }

    List<Block> number(List<Block> blocks) {
        boolean bullets = blocks.stream().noneMatch(RuleNumbering::isOrdered) && !hasHeadingRule(blocks);
        List<Block> out = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isHeadingRule(blocks, i)) {
                i = headingRule(blocks, i, out) - 1;
            } else if (block instanceof Block.ItemList list && (isOrdered(block) || bullets)) {
                out.add(topList(list));
            } else {
                out.add(block);
            }
        }
        return out;
    }

    private static boolean isOrdered(Block block) {
        return block instanceof Block.ItemList list && list.numbering() != Block.Numbering.BULLET;
    }

    private static boolean hasHeadingRule(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (isHeadingRule(blocks, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeadingRule(List<Block> blocks, int at) {
        return blocks.get(at) instanceof Block.Heading heading
                && heading.level() == RULE_LEVEL
                && blocks.subList(at + 1, end(blocks, at)).stream()
                        .anyMatch(b -> !(b instanceof Block.ItemList) && !(b instanceof Block.Heading));
    }

    private static int end(List<Block> blocks, int at) {
        int end = at + 1;
        while (end < blocks.size()
                && !(blocks.get(end) instanceof Block.Heading heading && heading.level() <= RULE_LEVEL)) {
            end++;
        }
        return end;
    }

    private int headingRule(List<Block> blocks, int at, List<Block> out) {
        Block.Heading heading = (Block.Heading) blocks.get(at);
        int end = end(blocks, at);
        String label = "L-" + ++last;
        Inside inside = new Inside(label);
        List<Block> below = inside.number(blocks.subList(at + 1, end));
        out.add(new Block.Heading(
                heading.level(), heading.marks().labelled(label, label), heading.content(), heading.place()));
        out.addAll(below);
        rules.add(new Rule(
                label,
                heading.marks().anchor(),
                heading.marks().obliges(),
                heading.content(),
                inside.own,
                inside.children,
                heading.place()));
        return end;
    }

    private Block topList(Block.ItemList list) {
        int first = last + 1;
        if (list.start() > first) {
            first = list.start();
        } else if (last > 0 && list.start() < first && list.numbering() != Block.Numbering.BULLET) {
            problems.add(Kind.LIST_RESTARTS, list.place(), list.start(), "L-" + first);
        }
        List<Block.Item> items = new ArrayList<>();
        for (Block.Item item : list.items()) {
            last = first++;
            Numbered numbered = item(item, "L-" + last);
            items.add(numbered.item());
            rules.add(numbered.rule());
        }
        return new Block.ItemList(list.numbering(), last - items.size() + 1, items, list.place());
    }

    private record Numbered(Block.Item item, Rule rule) {}

    private Numbered item(Block.Item item, String label) {
        Inside inside = new Inside(label);
        List<Block> content = inside.number(item.content());
        Rule rule = new Rule(
                label,
                item.marks().anchor(),
                item.marks().obliges(),
                List.of(),
                inside.own,
                inside.children,
                item.place());
        return new Numbered(item.withMarks(item.marks().labelled(label, label)).withContent(content), rule);
    }

    /** What stands inside one rule: its own text, and the items of ordered lists as its children. */
    private final class Inside {
        private final String label;
        private final List<Block> own = new ArrayList<>();
        private final List<Rule> children = new ArrayList<>();

        Inside(String label) {
            this.label = label;
        }

        List<Block> number(List<Block> blocks) {
            List<Block> out = new ArrayList<>(blocks.size());
            for (Block block : blocks) {
                if (block instanceof Block.ItemList list && isOrdered(block)) {
                    out.add(children(list));
                } else {
                    own.add(block);
                    out.add(block);
                }
            }
            return out;
        }

        private Block children(Block.ItemList list) {
            List<Block.Item> items = new ArrayList<>();
            for (Block.Item item : list.items()) {
                Numbered numbered = item(item, label + "." + (children.size() + 1));
                items.add(numbered.item());
                children.add(numbered.rule());
            }
            return new Block.ItemList(list.numbering(), list.start(), items, list.place());
        }
    }
}
