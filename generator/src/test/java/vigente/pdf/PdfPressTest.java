package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vigente.template.Templates;

class PdfPressTest {
    static final Enclosures ENCLOSED = new Enclosures(
            "PO-COM-001 1.02x sha256:9f2c",
            List.of(
                    new Attachment("1.02x/politica.md", "## Objetivo\n".getBytes(StandardCharsets.UTF_8)),
                    new Attachment("1.02x/politica.yaml", "codigo: PO-COM-001\n".getBytes(StandardCharsets.UTF_8))));

    private final PdfPress press = new PdfPress(Templates.packed());

    @Test
    void sameRecordsGiveSameBytes() {
        byte[] once = own(Sample.DRAFT, Map.of());
        byte[] again = new PdfPress(Templates.packed())
                .file(
                        press.policy(Sample.small("compras", Sample.DRAFT), Sample.LINKS, Sample.PICTURES),
                        Map.of(),
                        "../../",
                        ENCLOSED);
        assertThat(again).isEqualTo(once);
        assertThat(manual()).isEqualTo(manual());
    }

    @Test
    void everyPageSaysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(own(Sample.DRAFT, Map.of()))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page))
                        .contains("COMPRAS · Revisión 1.02x", "BORRADOR", "Impreso: copia no controlada")
                        .contains("página " + page + " de " + document.getNumberOfPages());
            }
        }
    }

    @Test
    void stampsEveryPageOfADraftAndNoneOfTheTextInForce() throws IOException {
        assertThat(stampedPages(own(Sample.DRAFT, Map.of()))).containsOnly(true).hasSizeGreaterThan(1);
        assertThat(stampedPages(own(Sample.IN_FORCE, Map.of()))).containsOnly(false);
        assertThat(stampedPages(manual()).stream().filter(stamped -> stamped).count())
                .isEqualTo(stampedPages(own(Sample.DRAFT, Map.of())).size());
    }

    @Test
    void linksOfAPolicyLeadInsideItAndToOtherFiles() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(own(Sample.DRAFT, Map.of("PO-GEN-001", "../general/general-1.00.pdf")))) {
            Set<String> addresses = new TreeSet<>();
            int jumps = 0;
            for (PDAnnotationLink link : links(document)) {
                if (link.getAction() instanceof PDActionURI uri) {
                    addresses.add(uri.getURI());
                } else if (link.getAction() instanceof PDActionGoTo) {
                    jumps++;
                }
            }
            assertThat(addresses)
                    .containsExactly(
                            "../../anexos/servicio/principios.pdf",
                            "../general/general-1.00.pdf#nameddest=L-2",
                            "../general/general-1.00.pdf#nameddest=L-9",
                            "https://example.org/norma?a=1&b=2");
            assertThat(jumps).isEqualTo(6);
        }
    }

    @Test
    void aLinkToAPolicyWithoutAFileBecomesWords() throws IOException {
        try (PDDocument document = Loader.loadPDF(own(Sample.DRAFT, Map.of()))) {
            assertThat(links(document))
                    .noneMatch(link -> link.getAction() instanceof PDActionURI uri
                            && uri.getURI().contains("PO-GEN-001"));
            assertThat(text(document, 1)).contains("PO-GEN-001 L-9");
        }
    }

    @Test
    void linksOfTheManualLeadToItsPages() throws IOException {
        try (PDDocument document = Loader.loadPDF(manual())) {
            assertThat(links(document))
                    .noneMatch(link -> link.getAction() instanceof PDActionURI uri
                            && uri.getURI().startsWith("vigente:"));
            assertThat(links(document).stream().filter(link -> link.getAction() instanceof PDActionGoTo))
                    .hasSizeGreaterThan(20);
        }
    }

    @Test
    void manualNumbersItsPagesFromTheFirstPolicy() throws IOException {
        try (PDDocument document = Loader.loadPDF(manual())) {
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            assertThat(labels).startsWith("i", "ii", "iii", "1", "2");
            assertThat(text(document, 5)).contains("manual, p. 2");
            assertThat(text(document, 2)).containsPattern("Glosario[ .]+" + labels[labels.length - 3]);
        }
    }

    @Test
    void manualHoldsEachFaceOnce() throws IOException {
        try (PDDocument document = Loader.loadPDF(manual())) {
            List<String> faces = new ArrayList<>();
            Set<Object> seen = new java.util.HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    if (seen.add(font.getCOSObject())) {
                        faces.add(font.getName());
                    }
                }
            }
            assertThat(faces).contains("VigenteSerif-Regular").doesNotHaveDuplicates();
        }
    }

    @Test
    void reportsWhatItCouldNotPrint() {
        Fragment fragment = press.policy(Sample.rich(), Sample.LINKS, Sample.PICTURES);
        assertThat(fragment.missing()).containsExactly("U+2705", "U+4E2D", "U+6587", "U+1F600");
        assertThat(fragment.unprintable()).containsExactly("mala.svg", "no-existe.png");
    }

    private byte[] own(vigente.page.StateView state, Map<String, String> files) {
        return press.file(
                press.policy(Sample.small("compras", state), Sample.LINKS, Sample.PICTURES), files, "../../", ENCLOSED);
    }

    private byte[] manual() {
        List<Fragment> fragments = List.of(
                press.policy(Sample.small("compras", Sample.DRAFT), Sample.LINKS, Sample.PICTURES),
                press.policy(Sample.small("PO-GEN-001", Sample.IN_FORCE), Sample.LINKS, Sample.PICTURES));
        return Sample.manual(press, Sample.book(List.of("compras", "PO-GEN-001")), fragments);
    }

    private static List<Boolean> stampedPages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Boolean> stamped = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                boolean form = false;
                for (COSName name : page.getResources().getXObjectNames()) {
                    form |= page.getResources().getXObject(name)
                            instanceof org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
                }
                stamped.add(form);
            }
            return stamped;
        }
    }

    private static List<PDAnnotationLink> links(PDDocument document) throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                links.add((PDAnnotationLink) annotation);
            }
        }
        return links;
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
