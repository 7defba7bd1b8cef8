package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.pdf.Sample.HERE;
import static vigente.pdf.Sample.paragraph;
import static vigente.pdf.Sample.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Marks;
import vigente.text.Target;

class FoWriterTest {
    private final FoWriter writer = new FoWriter(Sample.LINKS, path -> Optional.of("vigente-imagen:" + path));

    @Test
    void escapesEveryCharacterThatCouldBeMarkup() {
        thenWordsAre(text("</fo:block> & \"x\" ]]>"), "&lt;/fo:block&gt; &amp; &quot;x&quot; ]]&gt;");
        assertThat(written(new Inline.Link("\"><x>", List.of(text("a")), HERE)))
                .contains("external-destination=\"&quot;&gt;&lt;x&gt;\"");
    }

    @Test
    void wrapsMarkedWords() {
        thenWordsAre(new Inline.Emphasis(List.of(text("a"))), "<fo:inline font-style=\"italic\">a</fo:inline>");
        thenWordsAre(new Inline.Strong(List.of(text("a"))), "<fo:inline font-weight=\"bold\">a</fo:inline>");
        assertThat(written(new Inline.Foreign("en", List.of(text("a"))))).startsWith("<fo:inline xml:lang=\"en\"");
        thenWordsAre(new Inline.Foreign("no es idioma", List.of(text("a"))), "a");
    }

    @Test
    void linksReferencesThroughTheResolver() {
        assertThat(written(new Inline.Reference(Target.parse("PO-1#L-9"), List.of(), HERE)))
                .contains(
                        "external-destination=\"vigente:PO-1#L-9\"", "fox:alt-text=\"Lleva a PO-1#L-9\"", ">PO-1#L-9<");
        thenWordsAre(new Inline.Link("", List.of(text("a")), HERE), "a");
    }

    @Test
    void putsNoLinkInsideALink() {
        Inline inner = new Inline.Reference(Target.parse("#L-1"), List.of(text("b")), HERE);
        String fo = written(new Inline.Link("https://a.example", List.of(text("a "), inner), HERE));
        assertThat(fo.split("<fo:basic-link", -1)).hasSize(2);
    }

    @Test
    void givesAnIdOnceOnly() {
        Block heading = new Block.Heading(3, Marks.NONE.withId("plazos"), List.of(text("Plazos")), HERE);
        assertThat(writer.blocks(List.of(heading, heading)).split("id=\"plazos\"", -1))
                .hasSize(2);
        assertThat(writer.blocks(List.of(heading))).doesNotContain("id=");
    }

    @Test
    void labelsItemsAsAReaderCitesThem() {
        Marks rule = new Marks("L-3", "L-3", "quejas", List.of(), false);
        String fo = writer.blocks(List.of(new Block.ItemList(
                Block.Numbering.DECIMAL, 1, List.of(new Block.Item(rule, List.of(paragraph("a")), HERE)), HERE)));
        assertThat(fo).contains("<fo:list-item id=\"L-3\"", ">L-3</fo:block></fo:list-item-label>", "id=\"quejas\"");
    }

    @Test
    void countsListsInTheirOwnManner() {
        assertThat(labels(Block.Numbering.DECIMAL, 9)).isEqualTo("9.,10.");
        assertThat(labels(Block.Numbering.LETTER, 26)).isEqualTo("z),aa)");
        assertThat(labels(Block.Numbering.ROMAN, 3)).isEqualTo("iii.,iv.");
        assertThat(labels(Block.Numbering.BULLET, 1)).isEqualTo("•,•");
    }

    private String labels(Block.Numbering numbering, int start) {
        Block.Item item = new Block.Item(Marks.NONE, List.of(), HERE);
        String fo = writer.blocks(List.of(new Block.ItemList(numbering, start, List.of(item, item), HERE)));
        return fo.replaceAll("<[^>]*>", " ").strip().replaceAll("\\s+", ",");
    }

    @Test
    void printsNotesAtTheEndOfTheirText() {
        Inline note = new Inline.Footnote(List.of(paragraph("la nota")), HERE);
        String fo = writer.blocks(List.of(new Block.Paragraph(List.of(text("a"), note), HERE), paragraph("final")));
        assertThat(fo).containsSubsequence("#nota-1", "final", "id=\"nota-1\"", "1.", "la nota");
        assertThat(writer.words(List.of(note))).contains("#nota-2");
    }

    @Test
    void repeatsTheHeaderOfATableAndLeavesAnEmptyCornerPlain() {
        List<Block.Cell> header = List.of(
                new Block.Cell(Block.Align.START, List.of()), new Block.Cell(Block.Align.END, List.of(text("Suma"))));
        String fo = writer.blocks(List.of(new Block.Table(List.of(), List.of(header), List.of(), HERE)));
        assertThat(fo).contains("<fo:table-header", "role=\"TD\"", "text-align=\"end\"", "<fo:table-body");
    }

    @Test
    void leavesOutATableWithoutColumns() {
        assertThat(writer.blocks(List.of(new Block.Table(List.of(), List.of(), List.of(), HERE))))
                .isEmpty();
    }

    @Test
    void describesPicturesAndMakesUndescribedOnesDecoration() {
        assertThat(written(new Inline.Image("a.png", "Un plano", "", HERE)))
                .contains("src=\"url('vigente-imagen:a.png')\"", "fox:alt-text=\"Un plano\"")
                .doesNotContain("role=");
        assertThat(written(new Inline.Image("a.png", "", "", HERE))).contains("role=\"artifact\"");
    }

    @Test
    void printsTheWordsOfAPictureThatCannotBePrinted() {
        FoWriter blind = new FoWriter(Sample.LINKS, path -> Optional.empty());
        assertThat(blind.words(List.of(new Inline.Image("a.png", "Un plano", "", HERE))))
                .isEqualTo("Un plano");
    }

    private String written(Inline inline) {
        return writer.words(List.of(inline));
    }

    private void thenWordsAre(Inline inline, String fo) {
        assertThat(written(inline)).isEqualTo(fo);
    }
}
