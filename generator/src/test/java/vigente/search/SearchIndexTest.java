package vigente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.page.PlannedDocument;
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
        Search search = new Search(List.of(document("PO-1", true, "vigencia"), document("PO-2", false, "zarigüeya")));
        assertThat(files(search.current(), List.of()))
                .containsKeys("buscar/indice.js", "buscar/t0.js")
                .doesNotContainKey("buscar/t1.js");
        assertThat(files(search.others(), List.of())).containsKeys("buscar/otras/indice.js", "buscar/otras/t0.js");
    }

    @Test
    void holdsAHeadEvenWhenThereIsNothing() {
        Search search = new Search(List.of());
        assertThat(files(search.current(), List.of())).containsOnlyKeys("buscar/indice.js");
        assertThat(files(search.others(), List.of())).containsOnlyKeys("buscar/otras/indice.js");
    }

    private static List<PlannedDocument> manual(int policies, String more) {
        List<PlannedDocument> documents = new ArrayList<>();
        for (int i = 0; i < policies; i++) {
            String rare = "palabra" + Integer.toString(i * 7919, 26).replaceAll("\\d", "x");
            documents.add(
                    document("PO-" + i, true, "El cliente recibe " + rare + " " + (i == policies / 2 ? more : "")));
        }
        return documents;
    }

    private static Map<String, String> files(List<PlannedDocument> documents, List<Integer> first) {
        return files(new Search(documents).current(), first);
    }

    private static Map<String, String> files(SearchIndex index, List<Integer> first) {
        List<Integer> order = new ArrayList<>(first);
        IntStream.range(0, index.size()).filter(n -> !first.contains(n)).forEach(order::add);
        Map<String, String> files = new TreeMap<>();
        List<SearchFile> made = new ArrayList<>();
        for (int number : order) {
            SearchSheet sheet = index.read(number);
            made.add(sheet.file());
            index.add(number, remembered(sheet.gist()));
        }
        made.addAll(index.files());
        made.forEach(file -> files.put(file.path(), new String(file.content().get(), StandardCharsets.US_ASCII)));
        return files;
    }

    private static Gist remembered(Gist gist) {
        ByteWriter out = new ByteWriter();
        gist.write(out);
        Gist read = Gist.read(new ByteReader(out.bytes()));
        assertThat(read).isEqualTo(gist);
        return read;
    }

    private static PlannedDocument document(String code, boolean current, String text) {
        String page = "politicas/" + code + ".html";
        return new PlannedDocument(Optional.empty(), page, current, () -> document(code, page, text));
    }

    private static SearchDocument document(String code, String page, String text) {
        return new SearchDocument(
                code,
                "Política " + code,
                "1.00",
                IN_FORCE,
                "Política",
                "",
                "",
                "",
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
