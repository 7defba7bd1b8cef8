package vigente.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vigente.build.Briefing;
import vigente.build.Findings;
import vigente.build.Progress;
import vigente.build.Sources;
import vigente.message.DisplayText;
import vigente.message.Messages;
import vigente.problem.Digest;
import vigente.problem.FolderLines;
import vigente.problem.Problem;
import vigente.problem.ProblemPrinter;
import vigente.problem.Severity;
import vigente.problem.Tally;

/** What every command tells the person at the terminal: problems, and what it is doing. */
record Report(Arguments arguments, Shell shell) {
    /** Prints the problems, of each kind the first ones, and the count of all. */
    void problems(Findings findings) {
        problems(Briefing.of(findings));
    }

    /** Prints what is told of the findings of a run. */
    void problems(Briefing briefing) {
        print(briefing.problems(), briefing.tally());
    }

    /** Prints every problem and their count. */
    void allProblems(Findings findings) {
        print(findings.problems(), findings);
    }

    /** Prints all problems, the errors first, and their count. */
    void reasons(Findings findings) {
        print(findings.problems().stream().sorted(Problem.GRAVEST_FIRST).toList(), findings);
    }

    /** Prints the errors and the count of all problems, where there are errors; else nothing. */
    void errors(Findings findings) {
        if (findings.has(Severity.ERROR)) {
            print(
                    findings.problems().stream()
                            .filter(p -> p.severity() == Severity.ERROR)
                            .toList(),
                    findings);
        }
    }

    /** Prints what is wrong with a template of the user's folder: nothing was published. */
    void template(Problem problem, Optional<Path> templates) {
        say(Messages.text("construir.nada"));
        Path beside = templates.map(Path::getParent).orElse(shell.directory());
        Path shown = beside.startsWith(shell.directory()) ? shell.directory().relativize(beside) : beside;
        new ProblemPrinter(shown.toString(), new FolderLines(beside), arguments.colour()).print(problem, shell.err());
    }

    /** Says a sentence on a line of its own. */
    void say(String sentence) {
        clear();
        shell.err().print(sentence + "\n");
    }

    /** Tells what begins: one line that is overwritten on a terminal, a line each elsewhere, nothing when quiet. */
    Progress progress() {
        return arguments.quiet() ? Progress.SILENT : new ProgressLine(shell);
    }

    /** Takes the progress line away before results are printed. */
    void done() {
        clear();
        shell.err().flush();
    }

    private void print(List<Problem> problems, Findings findings) {
        print(Digest.whole(problems), findings.tally());
    }

    private void print(Digest digest, Tally tally) {
        clear();
        List<Problem> shown = digest.shown();
        Sources sources = arguments.sources();
        ProblemPrinter printer =
                new ProblemPrinter(sources.name(), new FolderLines(sources.content()), arguments.colour());
        shown.forEach(problem -> {
            printer.print(problem, shell.err());
            shell.err().print('\n');
        });
        digest.more().forEach((id, count) -> shell.err().print(more(id, count) + "\n"));
        if (!digest.more().isEmpty()) {
            shell.err().print('\n');
        }
        if (!arguments.quiet() || !shown.isEmpty()) {
            shell.err().print(tally.summary() + "\n");
        }
    }

    private static String more(String id, int count) {
        return Messages.text("problemas.y-mas", DisplayText.grouped(count), id);
    }

    /** Takes the line away that tells what is being done. */
    void clear() {
        if (shell.terminal() && !arguments.quiet()) {
            ProgressLine.clear(shell);
        }
    }
}
