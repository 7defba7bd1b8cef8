package vigente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vigente.page.SearchDocument;
import vigente.page.SearchUnit;
import vigente.page.StateView;

class SearchIndexTest {
    private static final StateView IN_FORCE = new StateView("vigente", "Vigente", "", "");

    @Test
    void givesTheSameBytesWhateverTheOrderOfReading() {
        assertThat(files(manual(40, ""), List.of(0, 1, 2))).isEqualTo(files(manual(40, ""), List.of(2, 0, 1)));
    }

    @Test
    void changesLittleWhenOneTextGrowsByAWord() {
        Map<String, String> before = files(manual(200, ""), List.of(0));
        Map<String, String> after = files(manual(200, "zarigüeya"), List.of(0));
        long changed = after.entrySet().stream()
                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .count();
        assertThat(changed).isBetween(3L, after.size() / 10L);
    }

    @Test
    void keepsOtherRevisionsInAnIndexOfTheirOwn() {
        Search search = new Search();
        search.read(0, document("PO-1", true, "vigencia"));
        search.read(1, document("PO-2", false, "zarigüeya"));
        assertThat(search.files())
                .extracting(SearchFile::path)
                .contains("buscar/indice.js", "buscar/t0.js", "buscar/otras/indice.js", "buscar/otras/t0.js")
                .doesNotContain("buscar/t1.js");
    }

    @Test
    void holdsAHeadEvenWhenThereIsNothing() {
        assertThat(new Search().files())
                .extracting(SearchFile::path)
                .containsExactly("buscar/indice.js", "buscar/otras/indice.js");
    }

    private static List<SearchDocument> manual(int policies, String more) {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < policies; i++) {
            String rare = "palabra" + Integer.toString(i * 7919, 26).replaceAll("\\d", "x");
            documents.add(
                    document("PO-" + i, true, "El cliente recibe " + rare + " " + (i == policies / 2 ? more : "")));
        }
        return documents;
    }

    private static Map<String, String> files(List<SearchDocument> documents, List<Integer> first) {
        Search search = new Search();
        first.forEach(place -> search.read(place, documents.get(place)));
        for (int i = 0; i < documents.size(); i++) {
            if (!first.contains(i)) {
                search.read(i, documents.get(i));
            }
        }
        Map<String, String> files = new TreeMap<>();
        search.files()
                .forEach(
                        file -> files.put(file.path(), new String(file.content().get(), StandardCharsets.US_ASCII)));
        return files;
    }

    private static SearchDocument document(String code, boolean current, String text) {
        String page = "politicas/" + code + ".html";
        return new SearchDocument(
                code,
                "Política " + code,
                "1.00",
                IN_FORCE,
                "Política",
                "",
                "",
                "",
                current,
                List.of(),
                Arrays.asList(
                        new SearchUnit(SearchUnit.Kind.POLICY, page, List.of(), List.of(), List.of(), "Política"),
                        new SearchUnit(
                                SearchUnit.Kind.RULE,
                                page + "#L-1",
                                List.of("Políticas", "L-1"),
                                List.of(),
                                List.of(),
                                text)));
    }
}
