package vigente.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import vigente.build.Order;
import vigente.build.Pipeline;
import vigente.build.Pipeline.Packed;
import vigente.message.Messages;
import vigente.output.Archived;
import vigente.template.TemplateProblem;

/** {@code evidence}: the auditor's package, one ZIP. */
record EvidenceCommand(Pipeline pipeline) implements Command {
    private static final String OUTPUT = "--output";
    private static final String TEMPLATES = "--templates";
    private static final String ASSETS = "--assets";
    private static final Path DEFAULT_OUTPUT = Path.of("evidencia.zip");

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public String alias() {
        return "evidencia";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Options.file(OUTPUT, key(OUTPUT)),
                Options.folder(TEMPLATES, key(TEMPLATES)),
                Options.folder(ASSETS, key(ASSETS)),
                Options.flag(Options.STRICT, key(Options.STRICT)));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Order order = order(arguments);
        Report report = new Report(arguments, shell);
        Packed packed;
        try {
            packed = pipeline.evidence(order, report.progress());
        } catch (TemplateProblem unusable) {
            report.template(unusable.problem(), order.templates());
            return ExitCode.FOUND;
        }
        if (packed.archived().isEmpty()) {
            report.say(Messages.text("evidencia.nada"));
        }
        report.problems(packed.findings());
        packed.archived().ifPresent(archived -> tell(archived, arguments.shown(order.output()), arguments, shell));
        return packed.findings().forbid(order.strict()) ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static Order order(Arguments arguments) {
        return new Order(
                arguments.sources(),
                arguments.folder(OUTPUT).orElse(arguments.resolve(DEFAULT_OUTPUT)),
                arguments.folder(TEMPLATES),
                arguments.folder(ASSETS),
                true,
                arguments.flag(Options.STRICT),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                false);
    }

    private static void tell(Archived archived, Path output, Arguments arguments, Shell shell) {
        if (!arguments.quiet()) {
            String files = Messages.count("construir.archivos", archived.files());
            shell.out().print(Messages.text("evidencia.escrita", output, files, archived.sha256()) + "\n");
        }
    }

    private static String key(String option) {
        return "orden.evidence." + option;
    }
}
