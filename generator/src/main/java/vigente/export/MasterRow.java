package vigente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vigente.csv.Csv;

/**
 * One policy in the master list ({@code datos/lista-maestra.csv}).
 *
 * @param code empty while it is owed
 * @param state {@code vigente}, {@code borrador} …
 * @param issued the day of issue
 * @param due the day its review is due
 */
public record MasterRow(
        String code,
        String title,
        String revision,
        String state,
        String classification,
        String responsible,
        Optional<LocalDate> issued,
        Optional<LocalDate> due) {
    private static final List<String> COLUMNS =
            List.of("codigo", "titulo", "revision", "estado", "clasificacion", "responsable", "fecha_emision", "vence");

    /** The master list as CSV. */
    public static byte[] csv(List<MasterRow> rows) {
        return Csv.table(COLUMNS, rows.stream().map(MasterRow::cells).toList());
    }

    private List<String> cells() {
        return List.of(
                code,
                title,
                revision,
                state,
                classification,
                responsible,
                issued.map(LocalDate::toString).orElse(""),
                due.map(LocalDate::toString).orElse(""));
    }
}
