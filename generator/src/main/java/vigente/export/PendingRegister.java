package vigente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vigente.csv.Csv;
import vigente.message.Messages;

/**
 * The register of all that is still owed, as {@code datos/pendientes.json}, {@code datos/pendientes.csv} and a table.
 *
 * @param rows sorted by code, then place
 */
public record PendingRegister(List<PendingRow> rows) {
    private static final List<String> COLUMNS = List.of(
            "codigo",
            "politica",
            "revision",
            "donde",
            "elemento",
            "nota",
            "responsable",
            "para",
            "archivo",
            "linea",
            "url",
            "bloquea",
            "afecta");

    public PendingRegister {
        rows = List.copyOf(rows);
    }

    public byte[] json() {
        return Json.array(rows, (json, row) -> row.write(json));
    }

    public byte[] csv() {
        return Csv.table(COLUMNS, rows.stream().map(PendingRow::cells).toList());
    }

    /** Writes {@code rows}, each of which is forgotten when it is written, to {@code out} as JSON. */
    public static void json(Iterable<PendingRow> rows, OutputStream out) {
        Json.array(out, rows, (json, row) -> row.write(json));
    }

    /** Writes {@code rows}, each of which is forgotten when it is written, to {@code out} as CSV. */
    public static void csv(Iterable<PendingRow> rows, OutputStream out) throws IOException {
        Csv.table(COLUMNS, rows, PendingRow::cells, out);
    }

    /** A table for the terminal and below it how many items there are and how many rules wait for them. */
    public String text() {
        List<String> headings = Stream.of("codigo", "revision", "elemento", "nota", "responsable", "para", "bloquea")
                .map(column -> Messages.text("columna." + column))
                .toList();
        String table = new TextTable(
                        headings, rows.stream().map(PendingRegister::shown).toList())
                .text();
        return table + (table.isEmpty() ? "" : "\n") + summary() + "\n";
    }

    private String summary() {
        int blocked = (int)
                rows.stream().flatMap(row -> row.blocks().stream()).distinct().count();
        String owed = Messages.count("pendientes.total", rows.size());
        return blocked == 0 ? owed : owed + "; " + Messages.count("pendientes.bloqueados", blocked);
    }

    private static List<String> shown(PendingRow row) {
        return List.of(
                row.code().isEmpty() ? row.slug() : row.code(),
                row.revision(),
                row.item(),
                row.note(),
                row.owner(),
                row.due().map(LocalDate::toString).orElse(""),
                PendingRow.labels(row.blocks()));
    }
}
