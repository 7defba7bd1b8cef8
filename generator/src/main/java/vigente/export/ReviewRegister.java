package vigente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vigente.csv.Csv;
import vigente.message.Messages;

/**
 * The reviews due, as {@code datos/revisiones.json}, {@code datos/revisiones.csv} and a table.
 *
 * @param asOf the day that days and bands are counted from
 * @param rows sorted by code
 */
public record ReviewRegister(LocalDate asOf, List<ReviewRow> rows) {
    private static final List<String> COLUMNS = List.of(
            "codigo",
            "politica",
            "titulo",
            "revision",
            "estado",
            "responsable",
            "base",
            "periodo",
            "vence",
            "dias",
            "banda");

    public ReviewRegister {
        rows = List.copyOf(rows);
    }

    public byte[] json() {
        return Json.object(
                json -> json.text("al", asOf.toString()).array("politicas", rows, (policy, row) -> row.write(policy)));
    }

    public byte[] csv() {
        return Csv.table(COLUMNS, rows.stream().map(ReviewRow::cells).toList());
    }

    /** A table for the terminal. */
    public String text() {
        List<String> headings = Stream.of("codigo", "titulo", "revision", "responsable", "vence", "dias", "banda")
                .map(column -> Messages.text("columna." + column))
                .toList();
        return new TextTable(headings, rows.stream().map(ReviewRegister::shown).toList()).text();
    }

    private static List<String> shown(ReviewRow row) {
        return List.of(
                row.code().isEmpty() ? row.slug() : row.code(),
                row.title(),
                row.revision(),
                row.responsible(),
                row.due().map(LocalDate::toString).orElse(""),
                row.days().isPresent() ? String.valueOf(row.days().getAsLong()) : "",
                Messages.text("situacion." + row.band()));
    }
}
