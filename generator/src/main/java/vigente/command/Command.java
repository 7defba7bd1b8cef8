package vigente.command;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * One command. Its words stand in the message bundle: {@code orden.NAME} says what it does, {@code orden.NAME.--OPTION} what
 * each option is for, {@code orden.NAME.LABEL} what each parameter is.
 */
interface Command {
    /** What the user types. */
    String name();

    /** What the user may type instead. */
    String alias();

    /** The options that only this command has. */
    List<OptionSpec> options();

    /** What it is told without a name, in order. */
    default List<PositionalParamSpec> parameters() {
        return List.of();
    }

    /** Does it and returns the exit code. */
    int run(Arguments arguments, Shell shell);
}
