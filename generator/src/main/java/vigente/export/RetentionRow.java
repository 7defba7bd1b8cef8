package vigente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vigente.csv.Csv;

/**
 * How long a revision that is no longer in force is kept ({@code datos/conservacion.csv}).
 *
 * @param code of the policy; empty while it is owed
 * @param slug its address
 * @param state {@code sustituida} or {@code retirada}
 * @param ended the day it ceased to be in force
 * @param period as written; empty where nothing is said
 * @param disposal the first day it may be disposed of
 * @param mayGo whether that day has come
 */
public record RetentionRow(
        String code,
        String slug,
        String revision,
        String state,
        Optional<LocalDate> ended,
        String period,
        Optional<LocalDate> disposal,
        boolean mayGo) {
    private static final List<String> COLUMNS = List.of(
            "codigo", "politica", "revision", "estado", "dejo_de_regir", "conservacion", "baja_desde", "cumplido");

    /** All rows as CSV. */
    public static byte[] csv(List<RetentionRow> rows) {
        return Csv.table(COLUMNS, rows.stream().map(RetentionRow::cells).toList());
    }

    private List<String> cells() {
        return List.of(
                code,
                slug,
                revision,
                state,
                ended.map(LocalDate::toString).orElse(""),
                period,
                disposal.map(LocalDate::toString).orElse(""),
                mayGo ? "si" : "no");
    }
}
