package vigente.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vigente.message.Messages;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.Fold;
import vigente.text.Inline;
import vigente.text.Marks;
import vigente.text.PlainText;
import vigente.text.Walk;

/**
 * Gives out the addresses inside one document: every one only once, numbered when repeated ({@code alcance-2}).
 *
 * <p>An author's own anchors are kept as they are; the same one twice is an error.
 */
final class Addresses {
    // Rules, annexes and definitions have addresses of this form, and so have the parts of a page that no author wrote.
    private static final Pattern GIVEN_OUT = Pattern.compile("[LAD]-.+|_[a-z]+(?:-[0-9]+)?");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Place> anchors = new HashMap<>();
    private final Problems problems;

    Addresses(Problems problems) {
        this.problems = problems;
    }

    /** A free address made of {@code words}; {@code fallback} where nothing of them can be used. */
    String of(String words, String fallback) {
        String kebab = Fold.kebab(words);
        return free(kebab.isEmpty() ? fallback : kebab);
    }

    /** {@code wanted}, numbered from 2 where it is taken. */
    String free(String wanted) {
        String address = wanted;
        for (int n = 2; !taken.add(address); n++) {
            address = wanted + "-" + n;
        }
        return address;
    }

    /** A heading's address: the author's own where there is one, else its words. */
    String ofHeading(List<Inline> title, String anchor) {
        return anchor.isEmpty() ? of(PlainText.ofWords(title), "seccion") : anchor;
    }

    /** Reserves the authors' anchors of {@code blocks}, so that no heading takes one. */
    void reserveAnchors(List<Block> blocks) {
        Walk.blocks(blocks, block -> {
            if (block instanceof Block.Heading heading) {
                reserve(heading.marks(), heading.place());
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> reserve(item.marks(), item.place()));
            }
        });
    }

    private void reserve(Marks marks, Place place) {
        if (marks.anchor().isEmpty()) {
            return;
        }
        Place first = anchors.putIfAbsent(marks.anchor(), place);
        if (first != null) {
            report(marks.anchor(), place, Messages.text("ancla.ya-esta", first.line()));
        } else if (GIVEN_OUT.matcher(marks.anchor()).matches()) {
            report(marks.anchor(), place, Messages.text("ancla.reservada"));
        }
        taken.add(marks.anchor());
    }

    private void report(String anchor, Place place, String reason) {
        problems.add(Kind.ANCHOR_REPEATED, place, anchor, reason);
    }

    /** The blocks with an id at every heading of theirs. */
    List<Block> withHeadingIds(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            out.add(
                    block instanceof Block.Heading heading
                                    && heading.marks().id().isEmpty()
                            ? addressed(heading)
                            : block);
        }
        return out;
    }

    private Block addressed(Block.Heading heading) {
        String id = ofHeading(heading.content(), heading.marks().anchor());
        Marks marks =
                new Marks(id, "", "", heading.marks().obliges(), heading.marks().critical());
        return new Block.Heading(heading.level(), marks, heading.content(), heading.place());
    }
}
