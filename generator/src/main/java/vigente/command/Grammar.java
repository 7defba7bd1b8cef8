package vigente.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import vigente.build.Pipeline;
import vigente.message.Messages;

/** The grammar of the command line: which commands there are, with which options, and their help in Spanish. */
final class Grammar {
    static final String PROGRAM = "vigente";
    private static final int WIDTH = 100;

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final CommandLine line;

    private Grammar(List<Command> all) {
        line = new CommandLine(CommandSpec.create().name(PROGRAM).addOption(Options.version()));
        all.forEach(this::add);
        complete(line.getCommandSpec(), "orden", Messages.text("uso.general"));
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(WIDTH);
    }

    /** All commands that there are. */
    static Grammar of(Pipeline pipeline) {
        return new Grammar(List.of(
                new BuildCommand(pipeline),
                new CheckCommand(pipeline),
                new ServeCommand(),
                new InitCommand(),
                new NewCommand(),
                new ImportCommand(),
                new ReviseCommand(),
                new IssueCommand(),
                new ReviewCommand(),
                new RetireCommand(),
                new CopyCommand(),
                new DueCommand(pipeline),
                new PendingCommand(pipeline),
                new RemindCommand(pipeline),
                new DiffCommand(pipeline),
                new AsOfCommand(pipeline),
                new EvidenceCommand(pipeline),
                new ExplainCommand(),
                new ConvertEncodingCommand(),
                new VerifyCommand(pipeline),
                new PackageCommand()));
    }

    /** The grammar as the library understands it. */
    CommandLine line() {
        return line;
    }

    /** The command of that name, not its alias. */
    Command command(String name) {
        Command command = commands.get(name);
        if (command == null) {
            throw new IllegalArgumentException(name);
        }
        return command;
    }

    private void add(Command command) {
        commands.put(command.name(), command);
        CommandSpec spec = CommandSpec.create().name(command.name()).aliases(command.alias());
        command.options().forEach(spec::addOption);
        command.parameters().forEach(spec::addPositional);
        complete(spec, "orden." + command.name(), Messages.text("uso.orden", synopsis(command)));
        line.addSubcommand(command.name(), spec);
    }

    private static String synopsis(Command command) {
        return Stream.concat(
                        Stream.of(command.name()), command.parameters().stream().map(PositionalParamSpec::paramLabel))
                .collect(Collectors.joining(" "));
    }

    private static void complete(CommandSpec spec, String key, String synopsis) {
        Options.everywhere().forEach(spec::addOption);
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(Messages.text(key));
        usage.customSynopsis(synopsis);
        usage.synopsisHeading(heading("uso"));
        usage.descriptionHeading("%n");
        usage.optionListHeading("%n" + heading("opciones"));
        usage.parameterListHeading("%n" + heading("parametros"));
        usage.commandListHeading("%n" + heading("ordenes"));
        usage.exitCodeListHeading("%n" + heading("salida"));
        usage.exitCodeList(exitCodes());
        usage.sortOptions(false);
        usage.footerHeading("%n" + heading("ejemplos"));
        usage.footer(Messages.text(key + ".ejemplos")
                .lines()
                .map(line -> "  " + line)
                .toArray(String[]::new));
    }

    private static String heading(String name) {
        return Messages.text("uso.titulo." + name) + (name.equals("uso") ? " " : "%n");
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int code = ExitCode.DONE; code <= ExitCode.MACHINE_FAILED; code++) {
            codes.put(String.valueOf(code), Messages.text("uso.salida." + code));
        }
        return codes;
    }
}
