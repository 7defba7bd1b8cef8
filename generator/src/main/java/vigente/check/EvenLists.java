package vigente.check;

import java.util.ArrayList;
import java.util.List;
import vigente.policy.Annex;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Walk;

/** The items of a list end alike, begin alike and part a name from its text by the same sign. */
final class EvenLists implements TextCheck {
    @Override
    public void check(OwnText text, Found found) {
        text.revision().sections().forEach(section -> lists(section.content(), found));
        text.definitions().forEach(d -> d.definition().text().known().ifPresent(content -> lists(content, found)));
        text.annexes().stream()
                .map(OwnText.Annexed::annex)
                .map(Annex.Document::content)
                .forEach(content -> lists(content, found));
    }

    private static void lists(List<Block> content, Found found) {
        Walk.blocks(content, block -> {
            if (block instanceof Block.ItemList list) {
                ItemForms forms = ItemForms.of(items(list));
                forms.oddEndings()
                        .or(forms::oddBeginnings)
                        .or(forms::oddSeparators)
                        .ifPresent(odd -> {
                            ItemForms.Item first = odd.items().get(0);
                            found.add(
                                    Kind.LIST_UNEVEN,
                                    first.place(),
                                    odd.words(),
                                    odd.reason(),
                                    Spoken.quoted(odd.items().stream()
                                            .map(ItemForms.Item::text)
                                            .toList()));
                        });
            }
        });
    }

    private static List<ItemForms.Item> items(Block.ItemList list) {
        List<ItemForms.Item> items = new ArrayList<>();
        for (Block.Item item : list.items()) {
            if (!item.content().isEmpty() && item.content().get(0) instanceof Block.Paragraph paragraph) {
                boolean alone = item.content().size() == 1;
                items.add(item(Voice.of(paragraph.content()), alone, paragraph.place()));
            }
        }
        return items;
    }

    private static ItemForms.Item item(String text, boolean alone, Place place) {
        return new ItemForms.Item(text.strip(), alone, place);
    }
}
