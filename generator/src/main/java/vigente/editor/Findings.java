package vigente.editor;

import java.util.List;
import java.util.function.Function;
import vigente.export.Json;
import vigente.problem.Problem;

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

    /** Writes what stands against an act and what should be known before it, the worst first. */
    static void reasons(Json json, List<Problem> reasons) {
        List<Problem> sorted = reasons.stream().sorted(Problem.GRAVEST_FIRST).toList();
        write(json, "motivos", sorted, problem -> "");
    }
}
