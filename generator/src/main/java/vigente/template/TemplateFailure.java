package vigente.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import org.jspecify.annotations.Nullable;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;

/** Turns what FreeMarker says, in English and with its own stack, into a problem at a place. */
record TemplateFailure(String folder) {
    TemplateProblem missing(TemplateNotFoundException cause) {
        return problem(Kind.TEMPLATE_MISSING, place(cause.getTemplateName(), 1, 1), cause, cause.getTemplateName());
    }

    TemplateProblem unreadable(ParseException cause) {
        Place place = place(cause.getTemplateName(), cause.getLineNumber(), cause.getColumnNumber());
        return problem(Kind.TEMPLATE_SYNTAX, place, cause);
    }

    TemplateProblem failed(String name, TemplateException cause) {
        if (cause.getCause() instanceof ParseException unreadable) {
            return unreadable(unreadable);
        }
        String source = cause.getTemplateSourceName();
        Place place = place(source == null ? name : source, cause.getLineNumber(), cause.getColumnNumber());
        if (cause.getCause() instanceof TemplateNotFoundException absent) {
            return problem(Kind.TEMPLATE_MISSING, place, cause, absent.getTemplateName());
        }
        String blamed = cause.getBlamedExpressionString();
        if (cause instanceof InvalidReferenceException && blamed != null) {
            return problem(Kind.TEMPLATE_VALUE, place, cause, blamed);
        }
        return problem(Kind.TEMPLATE_FAILED, place, cause);
    }

    /** For what FreeMarker does not report itself: a macro that calls itself without end, a folder that is not there. */
    TemplateProblem other(Kind kind, String name, @Nullable Throwable cause) {
        return problem(kind, place(name, 1, 1), cause, name.isEmpty() ? folder : name);
    }

    private Place place(@Nullable String name, @Nullable Integer line, @Nullable Integer column) {
        String file = name == null || name.isEmpty() ? folder : folder + "/" + name;
        return new Place(file, atLeastOne(line), atLeastOne(column), 0);
    }

    private static int atLeastOne(@Nullable Integer position) {
        return position == null || position < 1 ? 1 : position;
    }

    private static TemplateProblem problem(Kind kind, Place place, @Nullable Throwable cause, Object... arguments) {
        return new TemplateProblem(Problem.of(kind, place, arguments), cause);
    }
}
