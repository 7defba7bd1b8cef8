package vigente.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vigente.problem.FileText;
import vigente.problem.Problems;

/** Adds a row to a table as a spreadsheet saved it: every other character stays, and the row is written like the others. */
public final class CsvAppend {
    private CsvAppend() {}

    /**
     * The table with one more row at its end.
     *
     * @param table UTF-8; it begins with its headings
     * @param cell what stands under a heading
     */
    public static byte[] row(byte[] table, UnaryOperator<String> cell) {
        String text = new String(table, StandardCharsets.UTF_8);
        String plain = text.replace("\uFEFF", "").replace("\r\n", "\n");
        List<CsvText.Row> rows = CsvText.rows(new FileText("", plain), new Problems());
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a table without headings");
        }
        char separator = CsvText.separatorIn(plain);
        String line = rows.get(0).cells().stream()
                .map(heading -> cell.apply(heading.text()))
                .map(written -> quoted(Csv.guarded(written), separator))
                .collect(Collectors.joining(String.valueOf(separator)));
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        String between = text.endsWith("\n") ? "" : end;
        return (text + between + line + end).getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell, char separator) {
        boolean plain = cell.indexOf(separator) < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
