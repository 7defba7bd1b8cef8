package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The development set: what people ask of the demo manual, and where they have to be led. */
class SearchRelevanceIT {
    private static final Path QUERIES = Path.of("src/test/resources/search/consultas.tsv");

    /** A line of the set: its class, what is typed, and the address that answers it. */
    private record Query(String kind, String text, String page, String address) {
        static Query of(String line) {
            String[] fields = line.split("\t", -1);
            return new Query(fields[0], fields[1], fields[2].replaceFirst("#.*", ""), fields[2]);
        }
    }

    @Test
    void leadsWhereItHasTo() throws IOException {
        List<Query> queries = Files.readAllLines(QUERIES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Query::of)
                .toList();
        double ranks = 0;
        int among = 0;
        int exact = 0;
        int asked = 0;
        List<String> astray = new ArrayList<>();
        try (ReadersBrowser browser = ReadersBrowser.open()) {
            browser.go(DemoSite.folder().resolve("buscar.html").toUri().toString());
            for (Query query : queries) {
                List<String> found = browser.search(query.text(), Map.of("limit", 10)).stream()
                        .map(result -> String.valueOf(result.get("url")))
                        .toList();
                List<String> pages = found.stream()
                        .map(url -> url.replaceFirst("#.*", ""))
                        .distinct()
                        .toList();
                int rank = pages.indexOf(query.page()) + 1;
                ranks += rank == 0 ? 0 : 1.0 / rank;
                among += rank > 0 && rank <= 5 ? 1 : 0;
                if (query.address().contains("#")) {
                    asked++;
                    boolean there = rank > 0
                            && found.stream()
                                    .filter(url -> url.replaceFirst("#.*", "").equals(query.page()))
                                    .limit(1)
                                    .anyMatch(url -> url.equals(query.address()));
                    exact += there ? 1 : 0;
                    if (!there) {
                        astray.add(query.kind() + ": " + query.text() + " → "
                                + found.stream().limit(2).toList());
                    }
                } else if (rank != 1) {
                    astray.add(query.kind() + ": " + query.text() + " → "
                            + found.stream().limit(2).toList());
                }
            }
        }
        assertThat(ranks / queries.size()).as("MRR@10, %s", astray).isGreaterThanOrEqualTo(0.93);
        assertThat((double) among / queries.size()).as("Recall@5, %s", astray).isGreaterThanOrEqualTo(0.95);
        assertThat((double) exact / asked).as("the right unit, %s", astray).isGreaterThanOrEqualTo(0.90);
    }
}
