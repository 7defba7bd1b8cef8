package vigente.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vigente.build.BadOrder;
import vigente.build.Pipeline;
import vigente.message.DiskReason;
import vigente.message.DisplayText;
import vigente.message.Messages;
import vigente.output.ContentFolder;
import vigente.output.OutputFailure;
import vigente.output.OutputRefusal;

/** Runs one command line: words and a shell come in, an exit code goes out, and nothing is ever thrown. */
public record Program(Pipeline pipeline) {
    private static final int SHOWN_FRAMES = 3;

    /** Runs {@code words} and returns the exit code; what is printed is flushed. */
    public int run(Shell shell, String... words) {
        int code = caught(shell, words);
        shell.err().flush();
        if (shell.out().checkError() && code == ExitCode.DONE) {
            return failed(shell, Messages.text("fallo.salida"), "", ExitCode.MACHINE_FAILED);
        }
        return code;
    }

    // The one place that catches what no command foresaw.
    private int caught(Shell shell, String... words) {
        try {
            return parsed(shell, words);
        } catch (BadOrder refusal) {
            return failed(shell, said(refusal), refusal.help(), ExitCode.WRONG_USAGE);
        } catch (OutputRefusal refusal) {
            return failed(shell, said(refusal), "", ExitCode.WRONG_USAGE);
        } catch (OutputFailure failure) {
            return failed(shell, said(failure), "", ExitCode.MACHINE_FAILED);
        } catch (UncheckedIOException failure) {
            return failed(shell, reading(failure), "", ExitCode.MACHINE_FAILED);
        } catch (InvalidPathException unwritable) {
            String help = Messages.text("fallo.nombre.ayuda");
            return failed(shell, Messages.text("fallo.nombre", unwritable.getInput()), help, ExitCode.MACHINE_FAILED);
        } catch (OutOfMemoryError tooMuch) {
            String help = Messages.text("fallo.memoria.ayuda");
            return failed(shell, Messages.text("fallo.memoria"), help, ExitCode.MACHINE_FAILED);
        } catch (RuntimeException | Error bug) {
            return broken(shell, bug);
        }
    }

    private int parsed(Shell shell, String... words) {
        Grammar grammar = Grammar.of(pipeline);
        try {
            return answer(shell, grammar, grammar.line().parseArgs(words));
        } catch (ParameterException wrong) {
            Complaint complaint = Complaint.about(wrong);
            return failed(shell, complaint.message(), complaint.help(), ExitCode.WRONG_USAGE);
        }
    }

    private int answer(Shell shell, Grammar grammar, ParseResult before) {
        ParseResult command = before.hasSubcommand() ? before.subcommand() : before;
        if (before.isVersionHelpRequested()) {
            shell.out().print(Grammar.PROGRAM + " " + shell.version() + "\n");
            return ExitCode.DONE;
        }
        if (before.isUsageHelpRequested() || command.isUsageHelpRequested()) {
            shell.out().print(help(command.commandSpec().commandLine()));
            return ExitCode.DONE;
        }
        if (!before.hasSubcommand()) {
            shell.err().print(Messages.text("uso.sin-orden") + "\n\n" + help(grammar.line()));
            return ExitCode.WRONG_USAGE;
        }
        Arguments arguments = new Arguments(command, before, shell, pipeline);
        if (ContentFolder.at(arguments.sources().content()).mend()) {
            shell.err().print(Messages.text("cambio.reparado") + "\n");
        }
        return grammar.command(command.commandSpec().name()).run(arguments, shell);
    }

    private static String help(CommandLine line) {
        return line.getUsageMessage(Ansi.OFF).replace("\r\n", "\n");
    }

    private static String said(RuntimeException sentence) {
        return String.valueOf(sentence.getMessage());
    }

    private static String reading(UncheckedIOException failure) {
        IOException cause = failure.getCause() == null ? new IOException(failure) : failure.getCause();
        return Messages.text("fallo.lectura", DiskReason.file(cause), DiskReason.of(cause));
    }

    private static int failed(Shell shell, String message, String help, int code) {
        clear(shell);
        shell.err().print(Messages.text("fallo.error", DisplayText.tame(message)) + "\n");
        if (!help.isEmpty()) {
            shell.err().print(Messages.text("fallo.ayuda", DisplayText.tame(help)) + "\n");
        }
        shell.err().flush();
        return code;
    }

    private static int broken(Shell shell, Throwable bug) {
        clear(shell);
        shell.err().print(Messages.text("fallo.interno", DisplayText.tame(String.valueOf(bug)), where(bug)) + "\n");
        shell.err().print(Messages.text("fallo.ayuda", Messages.text("fallo.interno.ayuda")) + "\n");
        if (shell.debug()) {
            bug.printStackTrace(shell.err());
        }
        return ExitCode.MACHINE_FAILED;
    }

    private static void clear(Shell shell) {
        if (shell.terminal()) {
            ProgressLine.clear(shell);
        }
    }

    private static String where(Throwable bug) {
        return Arrays.stream(bug.getStackTrace())
                .filter(f -> f.getClassName().startsWith("vigente."))
                .limit(SHOWN_FRAMES)
                .map(f -> f.getFileName() + ":" + f.getLineNumber())
                .collect(Collectors.joining(" < "));
    }
}
