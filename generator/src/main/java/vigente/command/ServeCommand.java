package vigente.command;

import java.nio.file.Files;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import vigente.build.Findings;
import vigente.build.Looks;
import vigente.build.Sources;
import vigente.message.Messages;
import vigente.serve.Desktop;
import vigente.serve.Session;
import vigente.template.TemplateProblem;

/** {@code serve}: the manual in the browser, renewed at every save, until somebody ends it. */
record ServeCommand() implements Command {
    private static final String PORT = "--port";
    private static final String NO_OPEN = "--no-open";
    private static final String TEMPLATES = "--templates";
    private static final String ASSETS = "--assets";
    private static final int USUAL_PORT = 4321;

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String alias() {
        return "servir";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Options.port(PORT, "orden.serve.--port"),
                Options.flag(NO_OPEN, "orden.serve.--no-open"),
                Options.folder(TEMPLATES, "orden.build.--templates"),
                Options.folder(ASSETS, "orden.build.--assets"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Report report = new Report(arguments, shell);
        Sources sources = arguments.sources();
        if (!Files.isDirectory(sources.content())) {
            report.say(Messages.text("servir.sin-carpeta", sources.name()));
            return ExitCode.WRONG_USAGE;
        }
        report.progress().at(Messages.text("paso.leer"));
        int wanted = arguments.number(PORT).orElse(USUAL_PORT);
        Looks looks = new Looks(arguments.folder(TEMPLATES), arguments.folder(ASSETS));
        try (Session session = Session.start(sources, looks, wanted)) {
            report.done();
            tell(session, wanted, arguments, shell);
            session.run(findings -> summary(findings, arguments, shell), sentence -> say(sentence, shell));
        } catch (TemplateProblem unusable) {
            report.template(unusable.problem(), looks.templates());
            return ExitCode.FOUND;
        }
        return ExitCode.DONE;
    }

    private static void tell(Session session, int wanted, Arguments arguments, Shell shell) {
        if (wanted != 0 && session.port() != wanted) {
            say(Messages.text("servir.puerto-ocupado", wanted, session.port()), shell);
        }
        shell.out().print(Messages.text("servir.en", session.address()) + "\n");
        shell.out().flush();
        boolean opened =
                !arguments.flag(NO_OPEN) && Desktop.open(shell.machine().opener(), session.address());
        if (!arguments.quiet()) {
            say(Messages.text(opened ? "servir.abierto" : "servir.abrir"), shell);
        }
    }

    private static void summary(Findings findings, Arguments arguments, Shell shell) {
        if (!arguments.quiet()) {
            say(findings.tally().summary(), shell);
        }
    }

    // The watching thread and the checking one both speak.
    private static void say(String sentence, Shell shell) {
        synchronized (shell.err()) {
            shell.err().print(sentence + "\n");
            shell.err().flush();
        }
    }
}
