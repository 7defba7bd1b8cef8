package vigente.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import vigente.build.Pipeline;
import vigente.build.Pipeline.Owed;
import vigente.export.PendingRegister;

/** {@code pending}: what the organisation still owes, and what cannot be applied until then. */
record PendingCommand(Pipeline pipeline) implements Command {
    private static final List<String> FORMATS = List.of("text", "csv", "json");

    @Override
    public String name() {
        return "pending";
    }

    @Override
    public String alias() {
        return "pendientes";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(Options.choice(Options.FORMAT, "orden.pending.--format", FORMATS));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Report report = new Report(arguments, shell);
        Owed owed = pipeline.pending(arguments.sources(), report.progress());
        report.errors(owed.findings());
        PendingRegister register = new PendingRegister(owed.rows());
        shell.out()
                .print(
                        switch (arguments.text(Options.FORMAT).orElse("text")) {
                            case "csv" -> new String(register.csv(), StandardCharsets.UTF_8);
                            case "json" -> new String(register.json(), StandardCharsets.UTF_8);
                            default -> register.text();
                        });
        return owed.findings().forbid(false) ? ExitCode.FOUND : ExitCode.DONE;
    }
}
