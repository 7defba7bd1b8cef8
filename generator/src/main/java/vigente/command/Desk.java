package vigente.command;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import vigente.build.BadOrder;
import vigente.build.Findings;
import vigente.build.Sources;
import vigente.edit.ActOrder;
import vigente.edit.OpenManual;
import vigente.edit.Proposal;
import vigente.message.Messages;
import vigente.output.Changed;
import vigente.output.ContentChange;
import vigente.output.ContentFolder;
import vigente.policy.Policy;
import vigente.problem.FilePrefix;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.problem.Severity;

/** What the commands that change the sources have in common: one at a time, on a manual just read. */
record Desk(Arguments arguments, Shell shell) {
    static final String BY = "--by";
    static final String POST = "--post";
    static final String DATE = "--date";
    static final String REASON = "--reason";
    static final String NOTE = "--note";

    /** What is done with the manual; gives back the exit code. */
    interface Task {
        int run(OpenManual open, ContentChange change);
    }

    /** What is done with one of its policies; gives back the exit code. */
    interface PolicyTask {
        int run(OpenManual open, Policy policy, ContentChange change);
    }

    /** Does {@code task} while no other command changes the same folder. */
    int open(Task task) {
        Sources sources = arguments.sources();
        if (!Files.isDirectory(sources.content())) {
            return read(sources, open -> ExitCode.FOUND);
        }
        try (ContentChange change = ContentFolder.at(sources.content()).open()) {
            return read(sources, open -> task.run(open, change));
        }
    }

    private interface Reader {
        int run(OpenManual open);
    }

    private int read(Sources sources, Reader reader) {
        report().progress().at(Messages.text("paso.leer"));
        Problems problems = new Problems();
        Optional<OpenManual> open =
                OpenManual.read(sources.content(), sources.name(), sources.today(), sources.texts(), problems);
        if (open.isEmpty()) {
            report().problems(new Findings(problems.sorted(), 0));
            return ExitCode.FOUND;
        }
        return reader.run(open.get());
    }

    /** Does {@code task} with the policy that the first word behind the command names. */
    int openPolicy(PolicyTask task) {
        return open((open, change) -> {
            String word = arguments.parameter(0).orElse("").strip();
            Optional<Policy> policy = open.policy(word);
            if (policy.isPresent()) {
                return task.run(open, policy.get(), change);
            }
            List<Problem> unreadable = open.reading().stream()
                    .filter(p ->
                            p.severity() == Severity.ERROR && p.place().file().startsWith("politicas/" + word + "/"))
                    .toList();
            if (unreadable.isEmpty()) {
                throw unknown(open, word);
            }
            report().problems(new Findings(unreadable, 1));
            return ExitCode.FOUND;
        });
    }

    private static BadOrder unknown(OpenManual open, String word) {
        return new BadOrder(open.meant(word)
                .map(meant -> Messages.text("acto.politica-parecida", word, meant))
                .orElseGet(() -> Messages.text("acto.politica-desconocida", word)));
    }

    /** Who does it and when, as the options say; what is missing is asked for where somebody can answer. */
    ActOrder order(OpenManual open) {
        Questions questions = new Questions(shell);
        return new ActOrder(
                arguments.text(BY).orElseGet(() -> questions.ask(Messages.text("pregunta.nombre"))),
                arguments
                        .text(POST)
                        .orElseGet(() -> questions.choose(
                                Messages.text("pregunta.puesto"),
                                open.manual().settings().posts())),
                arguments.day(DATE),
                arguments.text(REASON).orElse(""),
                arguments.text(NOTE).orElse(""));
    }

    /** Tells what stands against it: nothing was changed. */
    int refused(String sentence, Proposal proposal) {
        report().say(sentence);
        report().reasons(new Findings(proposal.problems(), 1));
        return ExitCode.FOUND;
    }

    /** Tells what should be known although it hinders nothing. */
    void warn(Proposal proposal) {
        if (!proposal.problems().isEmpty()) {
            report().problems(new Findings(proposal.problems(), 1));
        }
    }

    /** Tells what was done, unless it shall be quiet. */
    int done(Changed changed, String sentence) {
        clear();
        if (!arguments.quiet()) {
            shell.out().print(sentence + "\n");
        }
        if (changed.oldRemains()) {
            shell.err().print(Messages.text("acto.queda-el-viejo") + "\n");
        }
        return ExitCode.DONE;
    }

    /** Takes an overwritten line away before something is printed below it. */
    void clear() {
        if (shell.terminal() && !arguments.quiet()) {
            ProgressLine.clear(shell);
            shell.err().flush();
        }
    }

    /** A file of the content folder as the user would name it. */
    String shown(String file) {
        return FilePrefix.join(arguments.sources().name(), file);
    }

    /** What to call a policy: its code, or its address while it has none. */
    static String name(Policy policy) {
        return policy.code().map(Object::toString).orElse(policy.slug().text());
    }

    private Report report() {
        return new Report(arguments, shell);
    }
}
