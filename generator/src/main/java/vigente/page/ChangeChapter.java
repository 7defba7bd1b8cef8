package vigente.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vigente.message.Messages;
import vigente.policy.Revision;
import vigente.problem.Place;
import vigente.redline.Difference;
import vigente.redline.Fate;
import vigente.redline.Part;
import vigente.redline.Redline;
import vigente.redline.Wording;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Marks;

/** Tells in the change log of a revision what changed since the one before: so paper tells what is gone, too. */
final class ChangeChapter {
    private static final List<Part> TOLD = List.of(Part.DEFINITION, Part.RULE, Part.SECTION, Part.ANNEX);

    private static final Place NOWHERE = Place.start("");

    private ChangeChapter() {}

    static Prose of(Revision before, Redline redline) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(3, Marks.NONE, words(Messages.text("cambios.respecto", before.number())), NOWHERE));
        redline.summary().forEach(line -> blocks.add(paragraph(line + ".")));
        List<Block.Item> items = new ArrayList<>();
        TOLD.forEach(part -> byFate(redline.changes(part)).forEach((fate, changes) -> {
            String all = changes.stream().map(ChangeChapter::told).collect(Collectors.joining("; "));
            String text = Messages.text("cambios.de", Wording.heading(part, fate, changes.size()), all);
            items.add(new Block.Item(Marks.NONE, List.of(paragraph(text)), NOWHERE));
        }));
        if (!items.isEmpty()) {
            blocks.add(new Block.ItemList(Block.Numbering.BULLET, 1, items, NOWHERE));
        }
        return new Prose(blocks);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(words(text), NOWHERE);
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Text(text));
    }

    private static Map<Fate, List<Difference>> byFate(List<Difference> changes) {
        Map<Fate, List<Difference>> byFate = new EnumMap<>(Fate.class);
        for (Difference change : changes) {
            change.main()
                    .ifPresent(fate ->
                            byFate.computeIfAbsent(fate, f -> new ArrayList<>()).add(change));
        }
        return byFate;
    }

    private static String told(Difference difference) {
        String label = Wording.label(difference);
        String what = label.isEmpty() || difference.part() == Part.ANNEX ? label + " " + name(difference) : label;
        if (difference.is(Fate.REMOVED) && difference.part() == Part.RULE) {
            return Messages.text("cambios.eliminado", what, Wording.opening(difference));
        }
        return difference.is(Fate.RENUMBERED)
                ? Messages.text("cambios.elemento", what.strip(), Wording.formerly(difference))
                : what.strip();
    }

    private static String name(Difference difference) {
        return difference.after().isPresent()
                ? difference.name().after()
                : difference.name().before();
    }
}
