package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vigente.page.BookView;
import vigente.page.GlossaryView;
import vigente.page.LinkView;
import vigente.page.Phrase;
import vigente.page.PolicySheet;
import vigente.page.PolicyView;
import vigente.page.TermRun;
import vigente.template.Templates;

/** A manual whose own pages are set in parts: what is said of them is said once, and where it says it is. */
class LargeManualTest {
    private static final int POLICIES = 210;
    private static final int PARTS = 520;

    private static byte[] bytes;
    private static PDDocument document;
    private static Structure structure;

    @BeforeAll
    static void print() throws IOException {
        PdfPress press = new PdfPress(Templates.packed());
        List<String> slugs =
                IntStream.rangeClosed(1, POLICIES).mapToObj(i -> "p-" + i).toList();
        bytes = Sample.manual(
                press,
                book(slugs),
                List.of(
                        press.policy(longest("p-1"), Sample.LINKS, Sample.PICTURES),
                        press.policy(Sample.small("p-2", Sample.IN_FORCE), Sample.LINKS, Sample.PICTURES)));
        document = Loader.loadPDF(bytes);
        structure = Structure.of(document);
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    private static BookView book(List<String> slugs) {
        BookView book = Sample.book(slugs);
        TermRun.Shown whole = book.glossary().get(0).shown().get();
        Map<String, List<LinkView>> uses = new HashMap<>();
        whole.uses().forEach((term, places) -> uses.put(term, places.subList(0, 2)));
        uses.put("T-p-7", everyPart());
        List<GlossaryView.Entry> terms =
                whole.entries().stream().map(LargeManualTest::brief).toList();
        return new BookView(
                book.sheet(),
                book.policies(),
                List.of(
                        Sample.terms("letra-m", terms.subList(0, 90), uses),
                        Sample.terms("", terms.subList(90, 150), uses),
                        Sample.terms("", terms.subList(150, POLICIES), uses)),
                book.pending());
    }

    // A place on each of the pages of the longest policy.
    private static List<LinkView> everyPart() {
        return IntStream.rangeClosed(1, PARTS)
                .mapToObj(i -> new LinkView("P-1", "vigente:p-1#parte-" + i))
                .toList();
    }

    private static GlossaryView.Entry brief(GlossaryView.Entry entry) {
        PolicyView.DefinitionView whole = entry.definition();
        PolicyView.DefinitionView brief = new PolicyView.DefinitionView(
                whole.id(), "1", "Misión " + whole.id(), List.of(), Sample.prose("Trato digno."), false, List.of());
        return new GlossaryView.Entry(brief, entry.within(), entry.policy(), entry.state());
    }

    /** One whose parts alone fill more than one document of contents. */
    private static PolicySheet longest(String slug) {
        List<PolicyView.Part> parts = new ArrayList<>();
        for (int i = 1; i <= PARTS; i++) {
            parts.add(new PolicyView.Part(
                    "texto",
                    "parte-" + i,
                    Phrase.of("Parte " + i),
                    Sample.prose(
                            "Trato digno y una respuesta a tiempo. ".repeat(3).strip()),
                    List.of(),
                    List.of(),
                    Optional.empty()));
        }
        return Sample.policy(slug, "P-1", Sample.IN_FORCE, parts);
    }

    @Test
    void breaksNoRule() {
        assertThat(Verdict.against(bytes)).isEmpty();
    }

    @Test
    void hasEachListOnceWithItsTitleOnce() {
        assertThat(texts("H1"))
                .filteredOn("Lista maestra de documentos"::equals)
                .hasSize(1);
        assertThat(texts("H1")).filteredOn("Contenido"::equals).hasSize(1);
        assertThat(texts("H1")).filteredOn("Glosario"::equals).hasSize(1);
        assertThat(texts("H1")).filteredOn("Pendientes"::equals).hasSize(1);
        assertThat(texts("H2")).filteredOn("M"::equals).hasSize(1);
        assertThat(cells("P-\\d+ Política de servicio al cliente")).hasSize(POLICIES);
        assertThat(cells("P-\\d+ 1.01 Borrador.*")).hasSize(POLICIES);
        assertThat(structure.elements().stream()
                        .map(element -> element.text().strip())
                        .filter(text -> text.matches("Misión T-p-\\d+")))
                .doesNotHaveDuplicates()
                .hasSize(POLICIES);
        assertThat(texts("P"))
                .filteredOn(text -> text.contains("debe " + POLICIES + " cosas"))
                .hasSize(1);
    }

    @Test
    void itsContentsTellThePageThatEachListBeginsOn() throws IOException {
        assertThat(said("Lista maestra de documentos"))
                .isEqualTo(label("Lista maestra de documentos"))
                .matches("[ivxl]+");
        assertThat(said("Parte " + PARTS)).matches("\\d+");
        assertThat(said("Glosario")).isEqualTo(label("Glosario")).matches("\\d+");
        assertThat(said("Glosario: M")).isEqualTo(label("Glosario: M")).matches("\\d+");
        assertThat(said("Pendientes")).isEqualTo(label("Pendientes")).matches("\\d+");
    }

    @Test
    void namesSomeOfManyPagesAndCountsTheOthers() {
        List<String> used = texts("P").stream()
                .map(text -> text.replaceAll("\\s+", " "))
                .filter(text -> text.startsWith("Se usa en las páginas") && text.contains("y en otr"))
                .toList();
        assertThat(used).hasSize(1);
        String[] named =
                used.get(0).replaceAll(".*páginas (.*) y en otr.*", "$1").split(" ?, ");
        assertThat(named).hasSize(30).doesNotHaveDuplicates();
    }

    private static List<String> texts(String role) {
        return structure
                .all(role)
                .map(Structure.Element::text)
                .map(String::strip)
                .toList();
    }

    private static List<String> cells(String pattern) {
        return structure
                .all("P")
                .filter(element -> element.in("TD"))
                .map(element -> element.text().replaceAll("\\s+", " ").strip())
                .filter(text -> text.matches(pattern))
                .toList();
    }

    /** The page that the contents name behind a title. */
    private static String said(String title) {
        List<String> found = texts("TOCI").stream()
                .filter(line -> line.matches(title + "[ .]+\\S+"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1).replace(".", ""))
                .toList();
        assertThat(found).as(title).hasSize(1);
        return found.get(0);
    }

    /** The label of the page that the bookmark of that title leads to. */
    private static String label(String title) throws IOException {
        List<String> labels = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            if (item.getTitle().equals(title)) {
                PDPage page = item.findDestinationPage(document);
                labels.add(document.getDocumentCatalog()
                        .getPageLabels()
                        .getLabelsByPageIndices()[document.getPages().indexOf(page)]);
            }
        }
        assertThat(labels).as(title).hasSize(1);
        return labels.get(0);
    }
}
