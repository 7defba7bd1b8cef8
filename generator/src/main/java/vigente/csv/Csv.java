package vigente.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes CSV that a spreadsheet opens without asking and without running anything: UTF-8 with BOM, RFC 4180 with CRLF.
 *
 * <p>A cell that a spreadsheet would take for a formula gets a leading apostrophe.
 */
public final class Csv {
    private static final String BOM = "\uFEFF";
    // Also what spreadsheets strip or fold before they look for a formula.
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final char GUARD = '\'';

    private Csv() {}

    /** A table with its headings; each row has as many cells as there are headings. */
    public static byte[] table(List<String> headings, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(BOM);
        append(headings, text);
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + headings);
            }
            append(row.stream().map(Csv::guarded).toList(), text);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(List<String> cells, StringBuilder text) {
        try {
            CSVFormat.RFC4180.printRecord(text, cells.toArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The cell as no spreadsheet takes it for a formula. */
    static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? GUARD + cell : cell;
    }

    /** Whether the cell begins with the apostrophe that keeps it from being a formula. */
    static boolean isGuarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == GUARD && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
    }
}
