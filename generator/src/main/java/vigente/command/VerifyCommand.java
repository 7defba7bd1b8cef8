package vigente.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vigente.build.Pipeline;
import vigente.build.Sources;
import vigente.evidence.Verdict;
import vigente.message.Messages;

/** {@code verify [DIR|ZIP]}: whether a published site or package is as it was published. */
record VerifyCommand(Pipeline pipeline) implements Command {
    private static final List<String> FORMATS = List.of("text", "json");
    private static final String SOURCES = "--sources";
    private static final String DEFAULT = "public";

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String alias() {
        return "comprobar";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Options.choice(Options.FORMAT, "orden.verify.--format", FORMATS),
                Options.flag(SOURCES, "orden.verify.--sources"));
    }

    @Override
    public List<PositionalParamSpec> parameters() {
        return List.of(Options.optionalParameter(0, "orden.verify.SITIO", "sitio"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Report report = new Report(arguments, shell);
        Path place = arguments.resolve(Path.of(arguments.parameter(0).orElse(DEFAULT)));
        Optional<Sources> sources = arguments.flag(SOURCES) ? Optional.of(arguments.sources()) : Optional.empty();
        report.progress().at(Messages.text("paso.comprobar", arguments.shown(place)));
        Verdict verdict = pipeline.verify(place, sources);
        report.clear();
        String text = arguments.text(Options.FORMAT).orElse("text").equals("json")
                ? new String(verdict.json(), StandardCharsets.UTF_8)
                : verdict.text();
        shell.out().print(text);
        return verdict.holds() ? ExitCode.DONE : ExitCode.FOUND;
    }
}
