package vigente.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vigente.build.BadOrder;
import vigente.message.Messages;
import vigente.problem.Kind;
import vigente.problem.Severity;
import vigente.text.Suggestion;

/** {@code explain}: what the editors' guide says about a problem; without one, all that there are. */
record ExplainCommand() implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String alias() {
        return "explicar";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of();
    }

    @Override
    public List<PositionalParamSpec> parameters() {
        return List.of(Options.optionalParameter(0, "orden.explain.ID", "id"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Optional<String> word = arguments.parameter(0).map(ExplainCommand::bare);
        shell.out().print(word.map(ExplainCommand::entry).orElseGet(ExplainCommand::all));
        return ExitCode.DONE;
    }

    // Who copies an id from a report may copy its brackets too.
    private static String bare(String written) {
        return written.strip().replaceAll("^\\[|\\]$|`", "").toLowerCase(Locale.ROOT);
    }

    private static String entry(String id) {
        Kind kind = Kind.withId(id).orElseThrow(() -> unknown(id));
        return id + " (" + kind.severity().spanish() + ")\n\n"
                + EditorsGuide.packed().entry(id).orElseGet(() -> Messages.text("explicar.sin-entrada") + "\n");
    }

    private static BadOrder unknown(String id) {
        List<String> ids = Stream.of(Kind.values()).map(Kind::id).toList();
        return new BadOrder(
                Messages.text("explicar.desconocido", id),
                Suggestion.help(id, ids, Messages.text("explicar.desconocido.ayuda")));
    }

    private static String all() {
        StringBuilder all = new StringBuilder();
        for (Severity severity : Severity.values()) {
            List<String> ids = Stream.of(Kind.values())
                    .filter(kind -> kind.severity() == severity)
                    .map(Kind::id)
                    .sorted()
                    .toList();
            all.append(Messages.text("explicar.grupo." + severity.name().toLowerCase(Locale.ROOT), ids.size()))
                    .append('\n');
            ids.forEach(id -> all.append("  ").append(id).append('\n'));
            all.append('\n');
        }
        return all.append(Messages.text("explicar.uno")).append('\n').toString();
    }
}
