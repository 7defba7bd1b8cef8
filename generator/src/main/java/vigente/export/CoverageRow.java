package vigente.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigente.csv.Csv;

/**
 * How far a revision is acknowledged ({@code datos/acuses.json}, {@code datos/acuses.csv}).
 *
 * @param code of the policy; empty while it is owed
 * @param slug its address
 * @param state {@code vigente}, {@code sustituida} …
 * @param url of its page of acknowledgements; empty where it has none
 * @param required how many have to acknowledge, as far as they can be counted
 * @param percent the part that has, in whole percent rounded down
 * @param signed who has
 * @param outstanding who still has to: nobody where the revision binds nobody
 * @param groups entries of the distribution whose members nobody can count
 */
public record CoverageRow(
        String code,
        String slug,
        String revision,
        String state,
        String url,
        int required,
        int percent,
        List<Signed> signed,
        List<Outstanding> outstanding,
        List<String> groups) {
    private static final List<String> COLUMNS =
            List.of("codigo", "politica", "revision", "estado", "situacion", "quien", "puesto", "fecha");

    public CoverageRow {
        signed = List.copyOf(signed);
        outstanding = List.copyOf(outstanding);
        groups = List.copyOf(groups);
    }

    /** A person who has. */
    public record Signed(String name, String post, LocalDate date) {}

    /**
     * A post, an area or a person who has not.
     *
     * @param earlier the people of it who acknowledged an earlier revision
     */
    public record Outstanding(String who, List<String> earlier) {
        public Outstanding {
            earlier = List.copyOf(earlier);
        }
    }

    /** All rows as JSON. */
    public static byte[] json(List<CoverageRow> rows) {
        return Json.array(rows, (json, row) -> row.write(json));
    }

    /** All rows as CSV: one line for each person who has and each who has not. */
    public static byte[] csv(List<CoverageRow> rows) {
        return Csv.table(
                COLUMNS, rows.stream().flatMap(row -> row.lines().stream()).toList());
    }

    private void write(Json json) {
        json.text("codigo", code)
                .text("politica", slug)
                .text("revision", revision)
                .text("estado", state)
                .text("url", url)
                .number("requeridos", required)
                .number("acusaron", signed.size())
                .number("porcentaje", percent)
                .array(
                        "acuses",
                        signed,
                        (each, one) -> each.text("nombre", one.name())
                                .text("puesto", one.post())
                                .date("fecha", Optional.of(one.date())))
                .array(
                        "faltan",
                        outstanding,
                        (each, one) -> each.text("quien", one.who()).texts("acusaron_antes", one.earlier()))
                .texts("grupos_sin_lista", groups);
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        signed.forEach(one ->
                lines.add(line("acuso", one.name(), one.post(), one.date().toString())));
        outstanding.forEach(one -> lines.add(line("falta", one.who(), "", "")));
        groups.forEach(group -> lines.add(line("sin-lista", group, "", "")));
        return lines;
    }

    private List<String> line(String situation, String who, String post, String date) {
        return List.of(code, slug, revision, state, situation, who, post, date);
    }
}
