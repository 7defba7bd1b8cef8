package vigente.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vigente.kit.Starter;
import vigente.message.Messages;
import vigente.output.NewFolder;
import vigente.output.SingleFile;

/** {@code init}: a folder with an empty manual to start from. */
record InitCommand() implements Command {
    private static final String NAME = "--name";
    private static final String LEGAL_NAME = "--legal-name";
    private static final String POST = "--post";

    @Override
    public String name() {
        return "init";
    }

    @Override
    public String alias() {
        return "iniciar";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Options.text(NAME, "orden.init.--name", "nombre"),
                Options.text(LEGAL_NAME, "orden.init.--legal-name", "nombre"),
                Options.text(POST, "orden.init.--post", "puesto"));
    }

    @Override
    public List<PositionalParamSpec> parameters() {
        return List.of(Options.parameter(0, "orden.init.CARPETA", "carpeta"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Path folder = arguments.resolve(Path.of(arguments.parameter(0).orElseThrow()));
        Path content = folder.resolve(Starter.CONTENT);
        // Nobody is asked for anything that cannot be written down.
        NewFolder.refuseExisting(content);
        Starter starter = starter(arguments, new Questions(shell));
        NewFolder.write(content, starter.content());
        starter.editor().forEach((path, bytes) -> writeMissing(folder.resolve(path), bytes));
        if (!arguments.quiet()) {
            shell.out().print(Messages.text("inicio.hecho", arguments.shown(content), arguments.shown(folder)) + "\n");
        }
        return ExitCode.DONE;
    }

    private static Starter starter(Arguments arguments, Questions questions) {
        String post = Messages.text("inicio.puesto");
        return new Starter(
                arguments.text(NAME).orElseGet(() -> questions.ask(Messages.text("inicio.pregunta.nombre"))),
                arguments.text(LEGAL_NAME).orElseGet(() -> questions.ask(Messages.text("inicio.pregunta.razon"))),
                arguments.text(POST).orElseGet(() -> questions.ask(Messages.text("inicio.pregunta.puesto"), post)));
    }

    // What somebody has set up for their editor is theirs.
    private static void writeMissing(Path file, byte[] bytes) {
        if (!Files.exists(file)) {
            SingleFile.write(file, bytes);
        }
    }
}
