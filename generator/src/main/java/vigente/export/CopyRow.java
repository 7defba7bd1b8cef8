package vigente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vigente.csv.Csv;

/**
 * A controlled copy on paper ({@code datos/copias.csv}).
 *
 * @param code of the policy; empty while it is owed
 * @param slug its address
 * @param state of the revision: {@code vigente}, {@code sustituida} …
 * @param situation {@code en-poder}, {@code por-recoger} or {@code devuelta}
 * @param returned the day it came back
 */
public record CopyRow(
        String code,
        String slug,
        String revision,
        String state,
        String situation,
        String number,
        String holder,
        String post,
        LocalDate given,
        Optional<LocalDate> returned) {
    private static final List<String> COLUMNS = List.of(
            "codigo",
            "politica",
            "revision",
            "estado",
            "situacion",
            "copia",
            "titular",
            "puesto",
            "entregada",
            "devuelta");

    /** All rows as CSV. */
    public static byte[] csv(List<CopyRow> rows) {
        return Csv.table(COLUMNS, rows.stream().map(CopyRow::cells).toList());
    }

    private List<String> cells() {
        return List.of(
                code,
                slug,
                revision,
                state,
                situation,
                number,
                holder,
                post,
                given.toString(),
                returned.map(LocalDate::toString).orElse(""));
    }
}
