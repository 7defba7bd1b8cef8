package vigente.drawing;

import java.util.ArrayList;
import java.util.List;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.PlainText;

/** Reads principles from a text: the items of its numbered lists, a heading in bold and what follows it. */
public final class Principles {
    private Principles() {}

    /** The principles in {@code content}; none where it has no numbered list. */
    public static List<Poster.Card> in(List<Block> content) {
        List<Poster.Card> cards = new ArrayList<>();
        for (Block block : content) {
            if (block instanceof Block.ItemList list && list.numbering() != Block.Numbering.BULLET) {
                list.items().forEach(item -> cards.add(card(item.content())));
            }
        }
        return cards;
    }

    private static Poster.Card card(List<Block> content) {
        if (content.isEmpty()) {
            return new Poster.Card("", "");
        }
        String rest = words(content.subList(1, content.size()));
        if (content.get(0) instanceof Block.Paragraph first
                && !first.content().isEmpty()
                && first.content().get(0) instanceof Inline.Strong heading) {
            String after =
                    PlainText.ofWords(first.content().subList(1, first.content().size()));
            return new Poster.Card(trimmed(PlainText.ofWords(heading.content())), (after + " " + rest).strip());
        }
        return new Poster.Card(words(content.subList(0, 1)), rest);
    }

    private static String words(List<Block> content) {
        return PlainText.of(content).replace('\n', ' ').strip();
    }

    // On a card the heading stands alone: what separated it from the text has nothing left to separate.
    private static String trimmed(String heading) {
        return heading.strip().replaceAll("[.:;]+$", "");
    }
}
