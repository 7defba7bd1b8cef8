package vigente.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vigente.build.Pipeline;
import vigente.build.Pipeline.Compared;
import vigente.build.Pipeline.Comparing;
import vigente.message.Messages;
import vigente.redline.Redline;
import vigente.redline.TerminalRedline;

/** {@code diff}: what changed from one revision of a policy to another. */
record DiffCommand(Pipeline pipeline) implements Command {
    private static final String HTML = "--html";

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public String alias() {
        return "comparar";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(Options.file(HTML, "orden.diff.--html"));
    }

    @Override
    public List<PositionalParamSpec> parameters() {
        return List.of(
                Options.parameter(0, "orden.diff.codigo", "codigo"),
                Options.parameter(1, "orden.diff.antes", "revision"),
                Options.parameter(2, "orden.diff.despues", "revision"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Report report = new Report(arguments, shell);
        Optional<Path> page = arguments.folder(HTML);
        Compared compared = pipeline.compare(
                new Comparing(
                        arguments.sources(),
                        arguments.parameter(0).orElseThrow(),
                        arguments.parameter(1).orElseThrow(),
                        arguments.parameter(2).orElseThrow(),
                        page),
                report.progress());
        report.done();
        if (compared.redline().isEmpty()) {
            report.errors(compared.findings());
            return ExitCode.FOUND;
        }
        Redline redline = compared.redline().get();
        shell.out().print(compared.heading() + "\n");
        if (page.isPresent()) {
            redline.summary().forEach(line -> shell.out().print(line + "\n"));
            shell.out().print(Messages.text("redline.escrito", page.get()) + "\n");
        } else {
            shell.out().print(new TerminalRedline(arguments.colour()).text(redline));
        }
        return ExitCode.DONE;
    }
}
