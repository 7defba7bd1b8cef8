package vigente.page;

import java.util.ArrayList;
import java.util.List;
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

    private ChangeChapter() {}

    static Prose of(Revision before, Redline redline, Place place) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, Marks.NONE, words(Messages.text("cambios.respecto", before.number())), place));
        redline.summary().forEach(line -> blocks.add(paragraph(line + ".", place)));
        List<Block.Item> items = new ArrayList<>();
        for (Part part : TOLD) {
            List<Difference> changes = redline.changes(part);
            if (!changes.isEmpty()) {
                String all = changes.stream().map(ChangeChapter::told).collect(Collectors.joining("; "));
                Block text = paragraph(Messages.text("cambios.de", Wording.heading(part), all), place);
                items.add(new Block.Item(Marks.NONE, List.of(text), place));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.ItemList(Block.Numbering.BULLET, 1, items, place));
        }
        return new Prose(blocks);
    }

    private static Block paragraph(String text, Place place) {
        return new Block.Paragraph(words(text), place);
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Text(text));
    }

    private static String told(Difference difference) {
        String what = Wording.label(difference).isEmpty()
                ? name(difference)
                : Wording.label(difference) + (difference.part() == Part.ANNEX ? " " + name(difference) : "");
        String fate = Messages.text("cambios.elemento", what.strip(), Wording.fates(difference));
        return difference.is(Fate.REMOVED) && difference.part() == Part.RULE
                ? Messages.text("cambios.eliminado", fate, Wording.opening(difference))
                : fate;
    }

    private static String name(Difference difference) {
        return difference.after().isPresent()
                ? difference.name().after()
                : difference.name().before();
    }
}
