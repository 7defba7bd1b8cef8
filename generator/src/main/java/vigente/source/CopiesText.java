package vigente.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.csv.Csv;
import vigente.csv.CsvAppend;
import vigente.policy.Circulation;
import vigente.policy.ControlledCopy;
import vigente.problem.Problems;
import vigente.problem.Severity;
import vigente.text.Fold;

/** Writes a controlled copy down as one more row of {@code copias.csv}, and leaves all else as it stands. */
public final class CopiesText {
    private static final List<String> HEADINGS =
            List.of("copia", "revision", "titular", "puesto", "entregada", "devuelta");

    private CopiesText() {}

    /**
     * The table with {@code copy} at its end; a new table where there is none.
     *
     * @return empty where the row would not be read as it is meant, or something else not as before
     */
    public static Optional<byte[]> appended(Optional<byte[]> table, ControlledCopy copy) {
        Map<String, String> row = Map.of(
                "copia", copy.number(),
                "revision", copy.revision().toString(),
                "titular", copy.holder(),
                "puesto", copy.post(),
                "entregada", copy.given().toString());
        if (table.isEmpty()) {
            List<String> cells = HEADINGS.stream().map(key -> cell(row, key)).toList();
            return Optional.of(Csv.table(HEADINGS, List.of(cells)));
        }
        Optional<List<Map<String, String>>> before = rows(table.get());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        byte[] after = CsvAppend.row(table.get(), heading -> cell(row, Fold.plain(heading)));
        return rows(after)
                .filter(rows -> rows.size() == before.get().size() + 1)
                .filter(rows -> rows.subList(0, rows.size() - 1).equals(before.get()))
                .filter(rows -> HEADINGS.stream()
                        .allMatch(key -> cell(rows.get(rows.size() - 1), key).equals(cell(row, key))))
                .map(rows -> after);
    }

    private static String cell(Map<String, String> row, String key) {
        return row.getOrDefault(key, "");
    }

    /** What stands in the rows, by column; empty where they cannot all be read. */
    private static Optional<List<Map<String, String>>> rows(byte[] table) {
        Problems problems = new Problems();
        List<Sheet.Row> rows =
                CirculationReader.COPIES.read(TextFile.of(table, Circulation.COPIES, problems), problems);
        return problems.count(Severity.ERROR) > 0
                ? Optional.empty()
                : Optional.of(rows.stream().map(CopiesText::texts).toList());
    }

    private static Map<String, String> texts(Sheet.Row row) {
        return Map.of(
                "copia", row.text("copia"),
                "revision", row.text("revision"),
                "titular", row.text("titular"),
                "puesto", row.text("puesto"),
                "entregada", row.text("entregada"),
                "devuelta", row.text("devuelta"));
    }
}
