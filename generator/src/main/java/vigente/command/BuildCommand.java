package vigente.command;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import vigente.build.BadOrder;
import vigente.build.Order;
import vigente.build.Pipeline;
import vigente.build.Pipeline.Built;
import vigente.build.Signing;
import vigente.message.Messages;
import vigente.output.Published;
import vigente.template.TemplateProblem;

/** {@code build}: sources in, the published site out. */
record BuildCommand(Pipeline pipeline) implements Command {
    private static final String OUTPUT = "--output";
    private static final String TEMPLATES = "--templates";
    private static final String ASSETS = "--assets";
    private static final String NO_PDF = "--no-pdf";
    private static final String AUDIENCE = "--audience";
    private static final String CLEAN = "--clean";
    private static final String WITH_ERRORS = "--with-errors";
    private static final String SIGN = "--sign";
    private static final String PASSWORD = "--sign-password-env";
    private static final String DEFAULT_PASSWORD = "VIGENTE_CLAVE";
    private static final String COMPRESS = "--compress";
    private static final String TIMINGS = "--timings";
    private static final Path DEFAULT_OUTPUT = Path.of("public");

    @Override
    public String name() {
        return "build";
    }

    @Override
    public String alias() {
        return "construir";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Options.folder(OUTPUT, key(OUTPUT)),
                Options.folder(TEMPLATES, key(TEMPLATES)),
                Options.folder(ASSETS, key(ASSETS)),
                Options.flag(NO_PDF, key(NO_PDF)),
                Options.flag(Options.STRICT, key(Options.STRICT)),
                Options.text(AUDIENCE, key(AUDIENCE), "nivel"),
                Options.flag(CLEAN, key(CLEAN)),
                Options.flag(WITH_ERRORS, key(WITH_ERRORS)),
                Options.file(SIGN, key(SIGN)),
                Options.text(PASSWORD, key(PASSWORD), "variable"),
                Options.flag(COMPRESS, key(COMPRESS)),
                Options.flag(TIMINGS, key(TIMINGS)));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Order order = order(arguments, shell);
        Report report = new Report(arguments, shell);
        Stopwatch watch = new Stopwatch(report.progress(), shell.machine().clock());
        Built built;
        try {
            built = pipeline.build(order, watch);
        } catch (TemplateProblem unusable) {
            report.template(unusable.problem(), order.templates());
            return ExitCode.FOUND;
        }
        if (built.published().isEmpty()) {
            report.say(Messages.text("construir.nada"));
        }
        report.problems(built.briefing());
        if (!arguments.quiet()) {
            built.published().ifPresent(published -> tell(published, order.output(), shell));
        }
        if (arguments.flag(TIMINGS)) {
            shell.err().print(watch.report());
        }
        return built.briefing().tally().forbids(order.strict()) ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static Order order(Arguments arguments, Shell shell) {
        return new Order(
                arguments.sources(),
                arguments.folder(OUTPUT).orElse(arguments.resolve(DEFAULT_OUTPUT)),
                arguments.folder(TEMPLATES),
                arguments.folder(ASSETS),
                !arguments.flag(NO_PDF),
                arguments.flag(Options.STRICT),
                arguments.text(AUDIENCE),
                arguments.flag(CLEAN),
                arguments.flag(WITH_ERRORS),
                arguments.folder(SIGN).map(keys -> signing(keys, arguments, shell.machine())),
                arguments.flag(COMPRESS));
    }

    // On the command line everybody could read it, in the list of processes and in the shell's history.
    private static Signing signing(Path keys, Arguments arguments, Machine machine) {
        String variable = arguments.text(PASSWORD).orElse(DEFAULT_PASSWORD);
        String password = machine.variable(variable)
                .or(() -> machine.secret(Messages.text("firma.pregunta", keys.getFileName())))
                .orElseThrow(() -> new BadOrder(Messages.text("firma.sin-contrasena", variable)));
        return new Signing(keys, password, machine.now());
    }

    private static void tell(Published published, Path output, Shell shell) {
        Path shown = output.startsWith(shell.directory()) ? shell.directory().relativize(output) : output;
        String files = Messages.count("construir.archivos", published.files());
        String changed = Messages.count("construir.cambios", published.changed());
        shell.out().print(Messages.text("construir.publicado", shown, files, changed) + "\n");
        if (published.oldRemains()) {
            shell.err().print(Messages.text("construir.queda-el-viejo") + "\n");
        }
    }

    private static String key(String option) {
        return "orden.build." + option;
    }
}
