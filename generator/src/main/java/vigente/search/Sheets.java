package vigente.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vigente.page.SearchDocument;
import vigente.page.SearchUnit;

/** Writes what is shown of a document, in fields, rows and lists that three control characters part. */
final class Sheets {
    static final String ROW = "\u001e";
    static final String FIELD = "\u001f";
    private static final String ITEM = "\u001d";

    private Sheets() {}

    /** The document's facts, then a row for each unit: kind, address, trail, names, synonyms, text. */
    static byte[] sheet(SearchDocument document) {
        String page = page(document);
        String head = row(
                document.code(),
                document.title(),
                document.revision(),
                document.state().id(),
                document.state().label(),
                document.type(),
                document.area(),
                document.responsible(),
                document.classification(),
                page);
        String units =
                document.units().stream().map(unit -> ROW + unit(unit, page)).collect(Collectors.joining());
        return (head + units).getBytes(StandardCharsets.UTF_8);
    }

    /** The page on which the document is read. */
    static String page(SearchDocument document) {
        return document.units().get(0).address();
    }

    // Most addresses are the document's page and an id: only what is more than the page is written.
    private static String unit(SearchUnit unit, String page) {
        String address = unit.address().startsWith(page) ? unit.address().substring(page.length()) : unit.address();
        return row(
                unit.kind().id().substring(0, 1),
                address,
                list(unit.trail()),
                list(unit.names()),
                list(unit.synonyms()),
                unit.text());
    }

    static String list(List<String> items) {
        return items.stream().map(Sheets::plain).collect(Collectors.joining(ITEM));
    }

    private static String row(String... fields) {
        return java.util.Arrays.stream(fields)
                .map(field -> field.replace(ROW, " ").replace(FIELD, " "))
                .collect(Collectors.joining(FIELD));
    }

    private static String plain(String text) {
        return text.replace(ITEM, " ");
    }
}
