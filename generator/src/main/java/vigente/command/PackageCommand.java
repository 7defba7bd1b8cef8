package vigente.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import vigente.build.BadOrder;
import vigente.kit.Installed;
import vigente.kit.ProgramKit;
import vigente.message.Messages;
import vigente.output.Archived;

/** {@code package}: the program as one ZIP that runs on any machine with Java. */
record PackageCommand() implements Command {
    private static final String OUTPUT = "--output";

    @Override
    public String name() {
        return "package";
    }

    @Override
    public String alias() {
        return "empaquetar";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(Options.file(OUTPUT, "orden.package.--output"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        try {
            ProgramKit kit = new ProgramKit(installed(shell), shell.version());
            Path file = arguments.folder(OUTPUT).orElse(arguments.resolve(Path.of(kit.fileName())));
            new Report(arguments, shell).progress().at(Messages.text("paquete.paso"));
            Archived archived = kit.write(file);
            tell(archived, arguments.shown(file), arguments, shell);
            return ExitCode.DONE;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Installed installed(Shell shell) throws IOException {
        if (shell.home().isEmpty()) {
            throw new BadOrder(Messages.text("paquete.sin-programa"));
        }
        return Installed.at(shell.home().get()).orElseThrow(() -> new BadOrder(Messages.text("paquete.sin-programa")));
    }

    private static void tell(Archived archived, Path shown, Arguments arguments, Shell shell) {
        if (!arguments.quiet()) {
            String files = Messages.count("construir.archivos", archived.files());
            shell.out().print(Messages.text("paquete.escrito", shown, files, archived.sha256()) + "\n");
        }
    }
}
