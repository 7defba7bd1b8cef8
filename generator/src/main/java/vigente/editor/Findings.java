package vigente.editor;

import java.util.List;
import java.util.function.Function;
import vigente.export.Json;
import vigente.message.Messages;
import vigente.problem.Problem;
import vigente.problem.Severity;

/** Problems as the editor's pages show them. */
final class Findings {
    private Findings() {}

    /** Writes them under {@code key}; {@code field} tells which field of the form each of them concerns. */
    static void write(Json json, String key, List<Problem> problems, Function<Problem, String> field) {
        json.array(
                key,
                problems,
                (row, problem) -> row.text("severidad", problem.severity().spanish())
                        .text("mensaje", problem.message())
                        .text("ayuda", problem.help())
                        .text("id", problem.kind().id())
                        .text("archivo", problem.place().file())
                        .number("linea", problem.place().line())
                        .text("campo", field.apply(problem)));
    }

    /** How many there are, in words. */
    static String summary(List<Problem> problems) {
        return String.join(
                ", ",
                counted("problemas.errores", problems, Severity.ERROR),
                counted("problemas.advertencias", problems, Severity.WARNING),
                counted("problemas.consejos", problems, Severity.ADVICE));
    }

    private static String counted(String key, List<Problem> problems, Severity severity) {
        return Messages.count(key, (int)
                problems.stream().filter(p -> p.severity() == severity).count());
    }
}
