package vigente.problem;

import java.io.PrintWriter;
import java.util.List;
import vigente.message.DisplayText;
import vigente.message.Messages;

/**
 * Prints problems for people: place, message and id; the source line with its underlining; the remedy; at the end how many
 * there are.
 *
 * <pre>
 * content/manual.yaml:4:14: error: el responsable «…» no está entre los puestos del manual  [responsable-desconocido]
 * 4 | responsable: Director Comersial
 *   |              ^^^^^^^^^^^^^^^^^^
 * ayuda: ¿quiso decir «Director Comercial»?
 * </pre>
 *
 * @param prefix the content folder as the user named it, put before each file
 * @param lines where source lines are looked up
 * @param colour whether the terminal takes ANSI colours
 */
public record ProblemPrinter(String prefix, SourceLines lines, boolean colour) {

    /** Prints the problems in the order given, an empty line behind each, then the line that counts them. */
    public void print(List<Problem> problems, int policies, PrintWriter out) {
        for (Problem problem : problems) {
            print(problem, out);
            out.print('\n');
        }
        out.print(Tally.of(problems, policies).summary() + "\n");
    }

    /** Prints one problem in two to four lines. */
    public void print(Problem problem, PrintWriter out) {
        Place place = problem.place();
        out.print(paint(Paint.BOLD, address(place)) + ": ");
        out.print(paint(Paint.of(problem.severity()), problem.severity().spanish() + ":"));
        out.print(" " + DisplayText.tame(problem.message()) + "  ["
                + problem.kind().id() + "]\n");
        if (!wholeFile(place)) {
            lines.line(place.file(), place.line())
                    .ifPresent(line -> print(Excerpt.of(line, place), problem.severity(), place, out));
        }
        if (!problem.help().isBlank()) {
            out.print(paint(Paint.GREEN, Messages.text("problemas.ayuda") + ":"));
            out.print(" " + DisplayText.tame(problem.help()) + "\n");
        }
    }

    private String address(Place place) {
        return DisplayText.tame(FilePrefix.join(prefix, place.file())) + ":" + place.line() + ":" + place.column();
    }

    private static boolean wholeFile(Place place) {
        return place.equals(Place.start(place.file()));
    }

    private void print(Excerpt excerpt, Severity severity, Place place, PrintWriter out) {
        String number = String.valueOf(place.line());
        out.print(number + " | " + excerpt.text() + "\n");
        out.print(" ".repeat(number.length()) + " | " + paintCarets(excerpt.carets(), severity) + "\n");
    }

    private String paintCarets(String carets, Severity severity) {
        int blank = carets.indexOf('^');
        return carets.substring(0, blank) + paint(Paint.of(severity), carets.substring(blank));
    }

    private String paint(Paint paint, String text) {
        return colour ? paint.on(text) : text;
    }
}
