package vigente.template;

import org.jspecify.annotations.Nullable;
import vigente.problem.Problem;

/** A template that cannot be carried out; it stops the page, so it travels as an exception with its problem in it. */
public final class TemplateProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    TemplateProblem(Problem problem, @Nullable Throwable cause) {
        super(message(problem), cause);
        this.problem = problem;
    }

    private static String message(Problem problem) {
        return problem.place().file()
                + ":"
                + problem.place().line()
                + ":"
                + problem.place().column()
                + ": "
                + problem.message();
    }

    /** What is wrong and what to do; its place is in the templates' folder, not in the content. */
    public Problem problem() {
        return problem;
    }
}
