package vigente.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Marks;

class PosterTest {
    private static final Place HERE = Place.start("anexo.md");

    @Test
    void fitsItsSheetHoweverManyPrinciples() {
        for (int count : new int[] {1, 3, 7, 10, 20}) {
            Figure figure = new Poster("Principios", cards(count)).figure(440, 600);
            Drawn drawn = Drawn.of(figure);
            assertThat(figure.scale(440, 600)).as("%d cards", count).isEqualTo(1);
            assertThat(drawn.collisions()).isEmpty();
            assertThat(drawn.outside()).isEmpty();
            assertThat(drawn.lines()).extracting(Drawn.Line::text).contains("Principio número " + count);
        }
    }

    @Test
    void leavesOutTheTextsWhereOnlyHeadingsFit() {
        Poster.Card endless = new Poster.Card("Compromiso", "palabra ".repeat(2000));
        Drawn drawn = Drawn.of(new Poster("Principios", List.of(endless)).figure(440, 600));
        assertThat(drawn.lines())
                .extracting(Drawn.Line::text)
                .contains("Compromiso")
                .doesNotContain("palabra");
    }

    @Test
    void readsHeadingAndTextFromTheItemsOfANumberedList() {
        Block item = new Block.Paragraph(
                List.of(new Inline.Strong(List.of(new Inline.Text("Prioridad."))), new Inline.Text(" Lo urgente.")),
                HERE);
        Block list = new Block.ItemList(
                Block.Numbering.DECIMAL, 1, List.of(new Block.Item(Marks.NONE, List.of(item), HERE)), HERE);
        assertThat(Principles.in(List.of(list))).containsExactly(new Poster.Card("Prioridad", "Lo urgente."));
    }

    private static List<Poster.Card> cards(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Poster.Card(
                        "Principio número " + i, "Quien atiende escucha hasta el final y habla con claridad."))
                .toList();
    }
}
