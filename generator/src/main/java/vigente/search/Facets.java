package vigente.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vigente.page.SearchDocument;

/** The facts that results can be narrowed by, of every document of an index. */
final class Facets {
    private static final List<Function<SearchDocument, String>> FACTS = List.of(
            SearchDocument::area,
            SearchDocument::responsible,
            SearchDocument::classification,
            document -> document.state().id(),
            SearchDocument::type);

    /** How many facts there are. */
    static final int COUNT = FACTS.size();

    /** By fact, then document. */
    private final String[][] values;
    /** Each value once, however many documents have it. */
    private final Map<String, String> told = new HashMap<>();

    Facets(int documents) {
        this.values = new String[FACTS.size()][documents];
    }

    /** Those of one document. */
    static List<String> of(SearchDocument document) {
        return FACTS.stream().map(fact -> fact.apply(document)).toList();
    }

    void add(int number, List<String> facts) {
        for (int fact = 0; fact < values.length; fact++) {
            values[fact][number] = told.computeIfAbsent(facts.get(fact), Function.identity());
        }
    }

    /** The values of each fact, and the number of its value for each document. */
    byte[] bytes() {
        return Arrays.stream(values)
                .map(Facets::facet)
                .collect(Collectors.joining(String.valueOf(Sheets.ROW)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String facet(String[] values) {
        List<String> distinct = Arrays.stream(values).distinct().sorted().toList();
        return Sheets.list(distinct)
                + Sheets.FIELD
                + Arrays.stream(values)
                        .map(value -> Integer.toString(distinct.indexOf(value)))
                        .collect(Collectors.joining(","));
    }
}
