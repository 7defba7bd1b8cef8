package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vigente.page.PolicySheet;
import vigente.page.Prose;
import vigente.template.Templates;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Marks;

class HostileTextTest {
    private final PdfPress press = new PdfPress(Templates.packed());

    @Test
    void printsMarkupAsTheTextItIs() throws IOException {
        assertThat(printed(Sample.paragraph("</fo:block> ]]> &amp; ${x} <#if> \u0000\u0007.")))
                .contains("</fo:block> ]]> &amp; ${x} <#if> .");
    }

    @Test
    void keepsLongWordsInsideThePage() throws IOException {
        List<Block.Cell> cells = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            cells.add(Sample.cell(Block.Align.START, "https://intranet.ejemplo.mx/" + "a".repeat(60)));
        }
        thenNothingLeavesThePage(
                Sample.paragraph("x".repeat(400)),
                new Block.CodeBlock("y".repeat(300), Sample.HERE),
                new Block.Table(List.of(), List.of(), List.of(cells), Sample.HERE));
    }

    @Test
    void survivesListsDeeperThanAnyReaderFollows() throws IOException {
        thenNothingLeavesThePage(nested(60));
        assertThat(printed(nested(60))).contains("Nivel 1", "Nivel 60");
    }

    @Test
    void leavesRoomForTheWordsOfRulesTenLevelsDeep() throws IOException {
        Block deep = Sample.paragraph("El fondo de la lista, con palabras bastantes para varias líneas.");
        for (int level = 10; level > 0; level--) {
            Block words = Sample.paragraph("Nivel " + level + " de la lista, con palabras bastantes para dos líneas.");
            Marks marks = Marks.NONE.labelled("L-1" + ".1".repeat(level - 1), "L-1" + ".1".repeat(level - 1));
            Block.Item item = new Block.Item(marks, List.of(words, deep), Sample.HERE);
            deep = new Block.ItemList(Block.Numbering.DECIMAL, 1, List.of(item), Sample.HERE);
        }
        thenNothingLeavesThePage(deep);
        // A dozen words in a column as narrow as one of them would stand on a dozen lines.
        assertThat(printed(deep)).containsPattern("Nivel 10 de la lista, \\S+ \\S+");
    }

    @Test
    void scalesPicturesLargerThanThePage() throws IOException {
        Block tall = new Block.Figure(new Inline.Image("alta.png", "Alta", "", Sample.HERE), Sample.HERE);
        Block wide = new Block.Figure(new Inline.Image("foto.png", "Ancha", "", Sample.HERE), Sample.HERE);
        try (PDDocument document = Loader.loadPDF(own(sheet(tall, wide)))) {
            List<PDRectangle> drawn = PicturesIn.of(document);
            assertThat(drawn)
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allMatch(box -> box.getLowerLeftX() >= 0
                            && box.getLowerLeftY() >= 0
                            && box.getUpperRightX()
                                    <= document.getPage(0).getMediaBox().getWidth()
                            && box.getUpperRightY()
                                    <= document.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void keepsTheHeadingOfAnEmptySection() throws IOException {
        assertThat(printed()).contains("Hostil");
    }

    @Test
    void printsATableLongerThanAPageWithItsHeaderOnEach() throws IOException {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= 90; i++) {
            rows.add(List.of(Sample.cell(Block.Align.START, "Fila " + i)));
        }
        Block table = new Block.Table(
                List.of(), List.of(List.of(Sample.cell(Block.Align.START, "Encabezado"))), rows, Sample.HERE);
        assertThat(printed(table).split("Encabezado", -1)).hasSizeGreaterThan(3);
    }

    @Test
    void breaksNoRuleWhateverTheText() {
        PolicySheet view = sheet(
                Sample.paragraph("Hebreo שלום, árabe مرحبا, \ud800 suelto, \u202e al revés, 中文, 😀"),
                new Block.Paragraph(List.of(new Inline.Foreign("\"><x", List.of(Sample.text("x")))), Sample.HERE),
                new Block.Table(List.of(), List.of(), List.of(List.of()), Sample.HERE),
                new Block.ItemList(Block.Numbering.BULLET, 1, List.of(), Sample.HERE),
                new Block.DefinitionList(List.of(), Sample.HERE),
                new Block.Quote(List.of(), Sample.HERE),
                new Block.CodeBlock("", Sample.HERE),
                Sample.paragraph(""));
        assertThat(Verdict.against(own(view))).isEmpty();
    }

    private static Block nested(int levels) {
        Block deep = Sample.paragraph("El fondo.");
        for (int level = levels; level > 0; level--) {
            deep = new Block.ItemList(
                    Block.Numbering.DECIMAL,
                    1,
                    List.of(new Block.Item(Marks.NONE, List.of(Sample.paragraph("Nivel " + level), deep), Sample.HERE)),
                    Sample.HERE);
        }
        return deep;
    }

    private static PolicySheet sheet(Block... content) {
        return Sample.policy(
                "hostil",
                "PO-HOS-001",
                Sample.DRAFT,
                List.of(Sample.part("texto", "hostil", "Hostil", new Prose(List.of(content)))));
    }

    private byte[] own(PolicySheet view) {
        return press.file(press.policy(view, Sample.LINKS, Sample.PICTURES), Map.of(), "", Enclosures.NONE);
    }

    private String printed(Block... content) throws IOException {
        try (PDDocument document = Loader.loadPDF(own(sheet(content)))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void thenNothingLeavesThePage(Block... content) throws IOException {
        try (PDDocument document = Loader.loadPDF(own(sheet(content)))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    PDPage page = getCurrentPage();
                    assertThat(text.getX() + text.getWidth())
                            .as(text.getUnicode())
                            .isLessThan(page.getMediaBox().getWidth() - 60);
                }
            }.getText(document);
        }
    }
}
