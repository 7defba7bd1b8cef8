package vigente.command;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * One command. Its words stand in the message bundle: {@code orden.NAME} says what it does, {@code orden.NAME.--OPTION} what
 * each option is for.
 */
interface Command {
    /** What the user types. */
    String name();

    /** What the user may type instead. */
    String alias();

    /** The options that only this command has. */
    List<OptionSpec> options();

    /** Does it and returns the exit code. */
    int run(Arguments arguments, Shell shell);
}
