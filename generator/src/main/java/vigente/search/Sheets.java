package vigente.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vigente.page.SearchDocument;
import vigente.page.SearchUnit;

/** Writes what is shown of a document, in fields, rows and lists that three control characters part. */
final class Sheets {
    static final char ROW = '\u001e';
    static final char FIELD = '\u001f';
    private static final char ITEM = '\u001d';

    private Sheets() {}

    /** The document's facts, then a row for each unit: kind, address, trail, names, synonyms, text. */
    static byte[] sheet(SearchDocument document) {
        String page = page(document);
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        row(
                sheet,
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
        for (SearchUnit unit : document.units()) {
            sheet.write(ROW);
            unit(sheet, unit, page);
        }
        return sheet.toByteArray();
    }

    /** The page on which the document is read. */
    static String page(SearchDocument document) {
        return document.units().get(0).address();
    }

    // Most addresses are the document's page and an id: only what is more than the page is written.
    private static void unit(ByteArrayOutputStream sheet, SearchUnit unit, String page) {
        String address = unit.address().startsWith(page) ? unit.address().substring(page.length()) : unit.address();
        row(
                sheet,
                unit.kind().id().substring(0, 1),
                address,
                list(unit.trail()),
                list(unit.names()),
                list(unit.synonyms()),
                unit.text());
    }

    static String list(List<String> items) {
        return items.stream().map(Sheets::plain).collect(Collectors.joining(String.valueOf(ITEM)));
    }

    private static void row(ByteArrayOutputStream sheet, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                sheet.write(FIELD);
            }
            sheet.writeBytes(fields[i].replace(ROW, ' ').replace(FIELD, ' ').getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String plain(String text) {
        return text.replace(ITEM, ' ');
    }
}
