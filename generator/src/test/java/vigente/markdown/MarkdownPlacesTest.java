package vigente.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.markdown.MarkdownTexts.givenMarkdown;
import static vigente.markdown.MarkdownTexts.shown;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.problem.SourceText;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Walk;

class MarkdownPlacesTest {
    @Test
    void knowsWhereBlocksBegin() {
        List<Block> blocks = givenMarkdown(
                        "# Título\n\nUno\ndos\n\n  - a\n    - b\n\n> c\n\n| d |\n|---|\n\n***\n\n```\ne\n```\n")
                .blocks();
        List<String> places = new ArrayList<>();
        Walk.blocks(blocks, block -> places.add(block.getClass().getSimpleName() + " " + shown(block.place())));
        assertThat(places)
                .containsExactly(
                        "Heading 1:1+8",
                        "Paragraph 3:1+3",
                        "ItemList 6:3+3",
                        "Paragraph 6:5+1",
                        "ItemList 7:5+3",
                        "Paragraph 7:7+1",
                        "Quote 9:1+3",
                        "Paragraph 9:3+1",
                        "Table 11:1+5",
                        "Divider 14:1+3",
                        "CodeBlock 16:1+3");
    }

    @Test
    void knowsWhereItemsBegin() {
        Block.ItemList list = (Block.ItemList)
                givenMarkdown("Texto\n\n a) uno\n b) dos\n").blocks().get(1);
        assertThat(list.items().stream().map(item -> shown(item.place()))).containsExactly("3:2+6", "4:2+6");
    }

    @Test
    void knowsWhereRunningTextStands() {
        assertThat(inlinePlaces("Año 😀 **[[x|y]]** y [z](#w) PENDIENTE(nota: a\n;para: 2026-01-01) ![b](c) [d](e)"))
                .containsExactly(
                        "Reference 1:9+7", "Reference 1:21+7", "Pending 1:29+17", "Image 2:20+7", "Link 2:28+6");
    }

    @Test
    void knowsPlacesInQuotesCellsAndWordsOfReferences() {
        assertThat(inlinePlaces(
                        "> - [[a\n>   b]]\n\n| x |\n|---|\n| `c` [[d\\|e PENDIENTE]] |\n\nf[^1]\n\n[^1]: [[g]]\n"))
                .containsExactly(
                        "Reference 1:5+3", "Reference 6:7+18", "Pending 6:14+9", "Footnote 8:2+4", "Reference 10:7+5");
    }

    @Test
    void knowsPlacesBelowTextAndComments() {
        assertThat(inlinePlaces("Texto\n| a |\n|---|\n| [[b]] |\n\n<!-- c\n\n--> [[d]]\n"))
                .containsExactly("Reference 4:3+5", "Reference 8:5+5");
    }

    @Test
    void countsTabsAsTheOneCharacterTheyAre() {
        assertThat(inlinePlaces("- a\n\n\t[[b]]\n\n1.\tc\n\n\t- [[d]]\n"))
                .containsExactly("Reference 3:2+5", "Reference 7:4+5");
    }

    @Test
    void asksTheSourceForPlacesOfAValue() {
        SourceText value = new SourceText() {
            @Override
            public String text() {
                return "ver [[a]]";
            }

            @Override
            public Place place(int start, int end) {
                return new Place("politica.yaml", 12, 9 + start, end - start);
            }
        };
        List<String> places = new ArrayList<>();
        Walk.inlines(new MarkdownReader().blocks(value, new Problems()), inline -> addPlace(inline, places));
        assertThat(places).containsExactly("Reference 12:13+5");
    }

    private static List<String> inlinePlaces(String text) {
        List<String> places = new ArrayList<>();
        Walk.inlines(givenMarkdown(text).blocks(), inline -> addPlace(inline, places));
        return places;
    }

    private static void addPlace(Inline inline, List<String> places) {
        String name = inline.getClass().getSimpleName();
        if (inline instanceof Inline.Reference reference) {
            places.add(name + " " + shown(reference.place()));
        } else if (inline instanceof Inline.Link link) {
            places.add(name + " " + shown(link.place()));
        } else if (inline instanceof Inline.Image image) {
            places.add(name + " " + shown(image.place()));
        } else if (inline instanceof Inline.Pending pending) {
            places.add(name + " " + shown(pending.place()));
        } else if (inline instanceof Inline.Footnote footnote) {
            places.add(name + " " + shown(footnote.place()));
        }
    }
}
