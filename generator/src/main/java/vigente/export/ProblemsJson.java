package vigente.export;

import java.io.OutputStream;
import java.util.List;
import vigente.problem.FilePrefix;
import vigente.problem.Problem;

/** Writes problems as {@code datos/problemas.json} and {@code check --format json} show them. */
public final class ProblemsJson {
    private ProblemsJson() {}

    /** An array of problems in the order given, {@code prefix} put before each file. */
    public static byte[] bytes(List<Problem> problems, String prefix) {
        return Json.array(problems, (json, problem) -> write(json, problem, prefix));
    }

    /** Writes the same to {@code out}. */
    public static void write(List<Problem> problems, String prefix, OutputStream out) {
        Json.array(out, problems, (json, problem) -> write(json, problem, prefix));
    }

    private static void write(Json json, Problem problem, String prefix) {
        json.text("id", problem.kind().id())
                .text("severidad", problem.severity().spanish())
                .text("archivo", FilePrefix.join(prefix, problem.place().file()))
                .number("linea", problem.place().line())
                .number("columna", problem.place().column())
                .text("mensaje", problem.message())
                .text("ayuda", problem.help());
    }
}
