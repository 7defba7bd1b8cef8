package vigente.export;

import java.util.List;
import vigente.csv.Csv;

/**
 * One requirement with where it is answered ({@code datos/evidencia.json}).
 *
 * @param clause {@code 7.5.2 a}
 * @param topic what it is about
 */
public record EvidenceRow(String clause, String topic, List<Answer> answers, List<Missing> missing) {
    private static final List<String> COLUMNS = List.of("requisito", "tema", "donde", "falta");

    public EvidenceRow {
        answers = List.copyOf(answers);
        missing = List.copyOf(missing);
    }

    /** A page or file, from the site's root, and what to look at there. */
    public record Answer(String text, String url) {}

    /** What a policy lacks. */
    public record Missing(String code, String slug, String text) {}

    /** {@code [{requisito, tema, donde: [{texto, url}], falta: [{codigo, politica, texto}]}]}. */
    public static byte[] json(List<EvidenceRow> rows) {
        return Json.array(
                rows,
                (json, row) -> json.text("requisito", row.clause)
                        .text("tema", row.topic)
                        .array(
                                "donde",
                                row.answers,
                                (each, answer) ->
                                        each.text("texto", answer.text()).text("url", answer.url()))
                        .array(
                                "falta",
                                row.missing,
                                (each, missing) -> each.text("codigo", missing.code())
                                        .text("politica", missing.slug())
                                        .text("texto", missing.text())));
    }

    /** The same as a table, one line for each requirement. */
    public static byte[] csv(List<EvidenceRow> rows) {
        return Csv.table(COLUMNS, rows.stream().map(EvidenceRow::cells).toList());
    }

    private List<String> cells() {
        return List.of(
                clause,
                topic,
                String.join(
                        "; ",
                        answers.stream().map(a -> a.text() + ": " + a.url()).toList()),
                String.join(
                        "; ",
                        missing.stream().map(m -> m.code() + ": " + m.text()).toList()));
    }
}
