package vigente.problem;

import java.util.List;
import vigente.message.Messages;

/**
 * How many problems of each severity were found.
 *
 * @param policies in how many policies they were looked for
 */
public record Tally(int errors, int warnings, int advices, int policies) {
    /** Counts {@code problems}, wherever they were looked for. */
    public static Tally of(List<Problem> problems) {
        return of(problems, 0);
    }

    /** Counts {@code problems}. */
    public static Tally of(List<Problem> problems, int policies) {
        return new Tally(
                count(problems, Severity.ERROR),
                count(problems, Severity.WARNING),
                count(problems, Severity.ADVICE),
                policies);
    }

    private static int count(List<Problem> problems, Severity severity) {
        return (int) problems.stream().filter(p -> p.severity() == severity).count();
    }

    /** Whether they forbid going on: any error does, a warning does where the run is strict. */
    public boolean forbids(boolean strict) {
        return errors > 0 || (strict && warnings > 0);
    }

    /** "3 errores, 5 advertencias, 2 consejos en 12 políticas". */
    public String summary() {
        return Messages.text("problemas.resumen", counts(), Messages.count("problemas.politicas", policies));
    }

    /** "3 errores, 5 advertencias, 2 consejos". */
    public String counts() {
        return String.join(
                ", ",
                Messages.count("problemas.errores", errors),
                Messages.count("problemas.advertencias", warnings),
                Messages.count("problemas.consejos", advices));
    }
}
