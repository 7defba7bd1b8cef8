package vigente.export;

import java.time.LocalDate;
import java.util.List;
import vigente.csv.Csv;

/**
 * One act of a register, with the policy it concerns ({@code datos/actos.json}, {@code datos/actos.csv}).
 *
 * @param code empty while it is owed
 * @param slug the policy's address
 * @param act the word of the register: {@code autorizacion} …
 * @param fingerprint {@code sha256:9f2c…}; empty where the act names none
 * @param holds whether the text still has that fingerprint; of no meaning where there is none
 * @param reason why; empty where none is given
 */
public record ActRow(
        String code,
        String slug,
        String revision,
        LocalDate date,
        String act,
        String name,
        String post,
        String fingerprint,
        boolean holds,
        String reason,
        String note) {
    private static final List<String> COLUMNS = List.of(
            "codigo",
            "politica",
            "revision",
            "fecha",
            "acto",
            "nombre",
            "puesto",
            "huella",
            "huella_coincide",
            "motivo",
            "nota");

    /** {@code [{codigo, politica, revision, fecha, acto, nombre, puesto, huella, huella_coincide, motivo, nota}]}. */
    public static byte[] json(List<ActRow> rows) {
        return Json.array(
                rows,
                (json, row) -> json.text("codigo", row.code)
                        .text("politica", row.slug)
                        .text("revision", row.revision)
                        .text("fecha", row.date.toString())
                        .text("acto", row.act)
                        .text("nombre", row.name)
                        .text("puesto", row.post)
                        .text("huella", row.fingerprint)
                        .flag("huella_coincide", row.holds)
                        .text("motivo", row.reason)
                        .text("nota", row.note));
    }

    public static byte[] csv(List<ActRow> rows) {
        return Csv.table(COLUMNS, rows.stream().map(ActRow::cells).toList());
    }

    private List<String> cells() {
        String same = fingerprint.isEmpty() ? "" : holds ? "si" : "no";
        return List.of(code, slug, revision, date.toString(), act, name, post, fingerprint, same, reason, note);
    }
}
