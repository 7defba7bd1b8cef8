package vigente.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vigente.build.BadOrder;
import vigente.message.Messages;
import vigente.output.SingleFile;
import vigente.text.Windows1252;

/** {@code convert-encoding}: a text in Windows-1252 becomes UTF-8, where it is sure that it is one. */
record ConvertEncodingCommand() implements Command {
    private static final long LARGEST = 8_000_000;

    @Override
    public String name() {
        return "convert-encoding";
    }

    @Override
    public String alias() {
        return "convertir-codificacion";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of();
    }

    @Override
    public List<PositionalParamSpec> parameters() {
        return List.of(Options.parameter(0, "orden.convert-encoding.ARCHIVO", "archivo"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Path file = file(arguments);
        byte[] bytes = bytes(file);
        if (Windows1252.isUtf8(bytes)) {
            shell.out().print(Messages.text("convertir.ya", arguments.shown(file)) + "\n");
            return ExitCode.DONE;
        }
        Optional<String> text = Windows1252.text(bytes);
        if (text.isEmpty()) {
            shell.err()
                    .print(Messages.text("fallo.error", Messages.text("convertir.no", arguments.shown(file))) + "\n");
            shell.err().print(Messages.text("fallo.ayuda", Messages.text("convertir.no.ayuda")) + "\n");
            return ExitCode.FOUND;
        }
        SingleFile.write(file, text.get().getBytes(StandardCharsets.UTF_8));
        shell.out().print(Messages.text("convertir.hecho", arguments.shown(file)) + "\n");
        return ExitCode.DONE;
    }

    // Problems name files from the content folder on, and so may the user.
    private static Path file(Arguments arguments) {
        Path named = Path.of(arguments.parameter(0).orElse(""));
        Path file = arguments.resolve(named);
        Path inContent = arguments.sources().content().resolve(named);
        if (!Files.isRegularFile(file) && Files.isRegularFile(inContent)) {
            return inContent;
        }
        if (!Files.isRegularFile(file)) {
            throw new BadOrder(Messages.text("importar.no-existe", named));
        }
        return file;
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new BadOrder(Messages.text("convertir.grande", file, LARGEST / 1_000_000));
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
