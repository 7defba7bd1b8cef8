package vigente.export;

import java.util.List;
import vigente.message.Messages;

/**
 * What a page of the preview asks of its server: whether it is still the one to show, and what is wrong.
 *
 * @param fingerprint of the page's bytes as they would be shown now
 * @param summary how many problems there are, in words
 * @param old whether some text is shown as it was read last
 * @param more how many problems are not among the rows
 */
public record PreviewState(String fingerprint, String summary, boolean old, int more, List<Row> rows) {
    private static final List<String> WORDS =
            List.of("titulo", "antiguo", "todos", "otros", "ir", "editar", "sin-conexion");

    public PreviewState {
        rows = List.copyOf(rows);
    }

    /**
     * One problem.
     *
     * @param place file and line
     * @param element id of what it concerns in its policy's page; empty where that cannot be told
     * @param own whether it stands in the page's own policy
     */
    public record Row(String severity, String message, String help, String place, String element, boolean own) {}

    public byte[] json() {
        return Json.object(json -> json.text("huella", fingerprint)
                .text("resumen", summary)
                .flag("antiguo", old)
                .number("mas", more)
                .object("palabras", words -> WORDS.forEach(word -> words.text(word, Messages.text("panel." + word))))
                .array(
                        "problemas",
                        rows,
                        (row, problem) -> row.text("severidad", problem.severity())
                                .text("mensaje", problem.message())
                                .text("ayuda", problem.help())
                                .text("lugar", problem.place())
                                .text("elemento", problem.element())
                                .flag("propio", problem.own())));
    }
}
