package vigente.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vigente.build.Pipeline;
import vigente.build.Pipeline.Ruled;
import vigente.build.Sources;
import vigente.message.Messages;

/** {@code as-of DATE}: what was in force that day; {@code --output} writes those texts. */
record AsOfCommand(Pipeline pipeline) implements Command {
    private static final List<String> FORMATS = List.of("text", "csv", "json");
    private static final String OUTPUT = "--output";

    @Override
    public String name() {
        return "as-of";
    }

    @Override
    public String alias() {
        return "regia";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Options.choice(Options.FORMAT, "orden.as-of.--format", FORMATS),
                Options.folder(OUTPUT, "orden.as-of.--output"));
    }

    @Override
    public List<PositionalParamSpec> parameters() {
        return List.of(Options.dayParameter(0, "orden.as-of.FECHA"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Report report = new Report(arguments, shell);
        Sources sources = arguments.sources();
        LocalDate day = day(arguments.parameter(0).orElseThrow(), sources);
        Optional<Path> output = arguments.folder(OUTPUT);
        Ruled ruled = pipeline.asOf(sources, day, output, report.progress());
        report.errors(ruled.findings());
        shell.out()
                .print(
                        switch (arguments.text(Options.FORMAT).orElse("text")) {
                            case "csv" -> new String(ruled.register().csv(), StandardCharsets.UTF_8);
                            case "json" -> new String(ruled.register().json(), StandardCharsets.UTF_8);
                            default -> ruled.register().text();
                        });
        if (output.isPresent()) {
            report.say(
                    ruled.published().isPresent()
                            ? Messages.text("regia.escrito", arguments.shown(output.get()))
                            : Messages.text("regia.nada"));
        }
        return ruled.findings().forbid(false) ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static LocalDate day(String written, Sources sources) {
        return Options.isToday(written) ? sources.today() : LocalDate.parse(written);
    }
}
