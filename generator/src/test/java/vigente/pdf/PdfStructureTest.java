package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vigente.page.PolicySheet;
import vigente.template.Templates;

class PdfStructureTest {
    private static final PolicySheet VIEW = Sample.calm();
    private static PDDocument document;
    private static Structure structure;

    @BeforeAll
    static void print() throws IOException {
        PdfPress press = new PdfPress(Templates.packed());
        Fragment fragment = press.policy(VIEW, Sample.LINKS, Sample.PICTURES);
        document = Loader.loadPDF(press.file(fragment, Map.of(), "", Enclosures.NONE));
        structure = Structure.of(document);
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void saysTheWordsOfTheViewInItsOrder() {
        // The numbers and bullets of ordinary lists are drawn by a browser and are no words of its page.
        List<String> printed = structure.words(
                element -> !plainLabel(element) && !element.role().equals("Figure"));
        List<String> stated = Words.of(VIEW);
        int same = 0;
        while (same < printed.size()
                && same < stated.size()
                && printed.get(same).equals(stated.get(same))) {
            same++;
        }
        assertThat(from(same, printed)).isEqualTo(from(same, stated));
    }

    private static List<String> from(int index, List<String> words) {
        return words.subList(Math.max(0, index - 5), Math.min(words.size(), index + 10));
    }

    private static boolean plainLabel(Structure.Element element) {
        return element.in("Lbl") && element.text().strip().matches("•|–|[0-9]{1,2}\\.|[a-z]\\)|[ivx]+\\.");
    }

    @Test
    void headingsDescendOneLevelAtATime() {
        List<Integer> levels = structure.elements().stream()
                .filter(element -> element.role().matches("H[1-6]"))
                .map(element -> element.role().charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1, 2).contains(3);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
        }
    }

    @Test
    void rulesAreItemsWithLabelAndBody() {
        List<String> labels = structure.elements().stream()
                .filter(element ->
                        element.role().equals("P") && element.in("Lbl") && element.in("LI") && element.in("L"))
                .map(element -> element.text().strip())
                .filter(text -> text.startsWith("L-"))
                .toList();
        assertThat(labels)
                .startsWith("L-1", "L-2", "L-3", "L-3.1", "L-3.2", "L-4")
                .hasSize(14);
    }

    @Test
    void definitionsAreItemsWithLabelAndBody() {
        Structure.Element term = structure.elements().stream()
                .filter(element -> element.text().strip().equals("Misión, nuestra"))
                .findFirst()
                .orElseThrow();
        assertThat(term.parents()).containsSubsequence("L", "LI", "LBody");
        assertThat(structure.all("LI"))
                .allSatisfy(item -> assertThat(structure.elements().stream()
                                .filter(element ->
                                        element.dictionary().getDictionaryObject(COSName.P) == item.dictionary())
                                .map(Structure.Element::role))
                        .contains("LBody")
                        .isSubsetOf("Lbl", "LBody"));
    }

    @Test
    void annexesFollowThePolicyUnderHeadingsOfTheirOwn() {
        List<String> headings = structure.elements().stream()
                .filter(element -> element.role().matches("H[23]"))
                .map(element -> element.role() + " " + element.text().strip())
                .toList();
        assertThat(headings.subList(headings.lastIndexOf("H3 Aviso de confidencialidad") + 1, headings.size()))
                .contains("H2 Anexo de muestra", "H3 Apartado", "H3 Contradicción por resolver");
    }

    @Test
    void drawingsSayWhatTheyShow() {
        assertThat(structure.all("Figure").map(figure -> figure.dictionary().getString("Alt")))
                .anyMatch(text -> text.startsWith("Plan de calidad") && text.contains("Mapa mental"))
                .anyMatch(text -> text.startsWith("Ciclo de servicio. Ciclo en forma de anillo"))
                .anyMatch(text -> text.startsWith("Principios. Lámina con 10 principios"));
    }

    @Test
    void headCellsSayWhatTheyHead() {
        assertThat(structure.all("TH").filter(cell -> !Structure.scope(cell).matches("Row|Column")))
                .isEmpty();
        assertThat(structure.all("TH").map(Structure::scope)).contains("Row", "Column");
    }

    @Test
    void everyPictureIsDescribed() {
        assertThat(structure.all("Figure").map(figure -> figure.dictionary().getString("Alt")))
                .contains("Una fotografía de prueba", "Esquema del ciclo")
                .allMatch(text -> !text.isBlank());
    }

    @Test
    void foreignWordsAreMarked() {
        assertThat(structure
                        .all("Span")
                        .map(span -> String.valueOf(span.dictionary().getString("Lang"))))
                .contains("en");
    }

    @Test
    void headsAndFeetAreNoPartOfTheText() {
        assertThat(structure.elements().stream().map(Structure.Element::text))
                .noneMatch(text -> text.contains("copia no controlada") || text.contains("página 1"));
    }

    @Test
    void linksSayWhereTheyLead() throws IOException {
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                assertThat(annotation.getContents()).isNotBlank();
            }
        }
        assertThat(structure.all("Link").map(link -> link.dictionary().getString("Alt")))
                .containsOnlyNulls();
    }

    @Test
    void bookmarksFollowTheParts() {
        var policy = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
        assertThat(policy.getTitle()).isEqualTo("PO-COM-001 Política de servicio al cliente");
        assertThat(policy.children()).extracting(item -> item.getTitle()).startsWith("Objetivo", "Definiciones");
    }
}
