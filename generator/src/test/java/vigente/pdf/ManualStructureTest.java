package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vigente.template.Templates;

class ManualStructureTest {
    private static PDDocument document;
    private static Structure structure;

    @BeforeAll
    static void print() throws IOException {
        PdfPress press = new PdfPress(Templates.packed());
        List<Fragment> fragments = List.of(
                press.policy(Sample.calm(), Sample.LINKS, Sample.PICTURES),
                press.policy(Sample.small("PO-GEN-001", Sample.IN_FORCE), Sample.LINKS, Sample.PICTURES));
        document = Loader.loadPDF(
                Sample.manual(press, Sample.book(List.of("servicio-al-cliente", "PO-GEN-001")), fragments));
        structure = Structure.of(document);
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void headingsSkipNoLevelInAnyChapter() {
        List<Integer> levels = structure.elements().stream()
                .filter(element -> element.role().matches("H[1-6]"))
                .map(element -> element.role().charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1).contains(2, 3);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void contentsAreTaggedAsSuch() {
        assertThat(structure.all("TOC")).isNotEmpty();
        assertThat(structure.all("TOCI")).hasSizeGreaterThan(5).allMatch(line -> line.in("TOC"));
    }

    @Test
    void everyLinkSaysWhereItLeads() throws IOException {
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                assertThat(annotation.getContents()).isNotBlank();
            }
        }
    }

    @Test
    void theGlossaryTellsThePagesThatUseATerm() {
        assertThat(structure.elements().stream().map(Structure.Element::text))
                .anyMatch(text -> text.strip().matches("Se usa en las? páginas? [0-9, ]+"));
    }

    @Test
    void bookmarksAreThreeLevelsDeep() {
        PDOutlineItem policy = StreamSupport.stream(
                        document.getDocumentCatalog()
                                .getDocumentOutline()
                                .children()
                                .spliterator(),
                        false)
                .filter(item -> item.getTitle().startsWith("PO-COM-001"))
                .findFirst()
                .orElseThrow();
        assertThat(policy.children())
                .extracting(PDOutlineItem::getTitle)
                .contains("Definiciones", "Anexo A-1. Anexo de muestra");
        assertThat(policy.children())
                .anyMatch(part -> part.children().iterator().hasNext());
    }

    @Test
    void carriesItsSources() throws IOException {
        var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
        assertThat(files).containsOnlyKeys("1.02x/politica.md", "1.02x/politica.yaml");
        var text = Objects.requireNonNull(files.get("1.02x/politica.md"));
        assertThat(text.getEmbeddedFile().toByteArray()).asString().isEqualTo("## Objetivo\n");
        assertThat(text.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
    }
}
