package vigente.export;

import java.time.LocalDate;
import java.util.List;
import vigente.csv.Csv;

/**
 * One waiver ({@code exenciones}), with where it stands ({@code datos/exenciones.csv}).
 *
 * @param slug of the policy that has it, with its revision; both empty for one of the whole manual
 * @param holds whether it still silences its problem on the day of publication
 */
public record WaiverRow(
        String slug, String revision, String problem, String reason, String author, LocalDate until, boolean holds) {
    private static final List<String> COLUMNS =
            List.of("politica", "revision", "problema", "motivo", "autor", "hasta", "vale");

    public static byte[] csv(List<WaiverRow> rows) {
        return Csv.table(COLUMNS, rows.stream().map(WaiverRow::cells).toList());
    }

    private List<String> cells() {
        return List.of(slug, revision, problem, reason, author, until.toString(), holds ? "si" : "no");
    }
}
