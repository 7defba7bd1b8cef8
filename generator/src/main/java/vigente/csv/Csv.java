package vigente.csv;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            table(headings, rows, Function.identity(), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Writes the same to {@code out}, which stays open; asks for one row after the other and each for its {@code cells}. */
    public static <T> void table(
            List<String> headings, Iterable<T> rows, Function<T, List<String>> cells, OutputStream out)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BOM);
        CSVFormat.RFC4180.printRecord(text, headings.toArray());
        for (T each : rows) {
            List<String> row = cells.apply(each);
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + headings);
            }
            CSVFormat.RFC4180.printRecord(text, row.stream().map(Csv::guarded).toArray());
        }
        text.flush();
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
