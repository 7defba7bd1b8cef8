package vigente.command;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import vigente.build.Pipeline;
import vigente.build.Pipeline.Calendar;
import vigente.build.Pipeline.Reviews;
import vigente.build.Sources;

/** {@code due}: the reviews due and overdue. */
record DueCommand(Pipeline pipeline) implements Command {
    private static final String WITHIN = "--within";
    private static final List<String> FORMATS = List.of("text", "csv", "json", "ics");

    @Override
    public String name() {
        return "due";
    }

    @Override
    public String alias() {
        return "vencimientos";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Options.period(WITHIN, "orden.due." + WITHIN),
                Options.choice(Options.FORMAT, "orden.due.--format", FORMATS));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Report report = new Report(arguments, shell);
        Sources sources = arguments.sources();
        Reviews reviews = pipeline.reviews(sources, report.progress());
        report.errors(reviews.findings());
        Optional<LocalDate> last = arguments.period(WITHIN).map(sources.today()::plus);
        Optional<Calendar> asked =
                reviews.calendar().map(all -> last.map(all::until).orElse(all));
        asked.ifPresent(calendar -> shell.out().print(document(calendar, arguments)));
        boolean overdue =
                reviews.calendar().filter(c -> c.register().overdue() > 0).isPresent();
        return overdue || reviews.findings().forbid(false) ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static String document(Calendar calendar, Arguments arguments) {
        return switch (arguments.text(Options.FORMAT).orElse("text")) {
            case "csv" -> new String(calendar.register().csv(), StandardCharsets.UTF_8);
            case "json" -> new String(calendar.register().json(), StandardCharsets.UTF_8);
            case "ics" -> new String(calendar.events().bytes(), StandardCharsets.UTF_8);
            default -> calendar.register().text(arguments.colour());
        };
    }
}
