package vigente.command;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The world as a command sees it: nothing else of the machine reaches it.
 *
 * @param out for results
 * @param err for problems and progress
 * @param today the machine's day; {@code --today} may ask for another
 * @param directory the user's working directory, absolute
 * @param home the project's root; empty where the archive runs alone
 * @param version of the product
 * @param terminal whether a person watches {@code err}
 * @param colour whether colours are welcome: {@code NO_COLOR} is not set and {@code out} is not a file
 * @param debug whether a bug shows its stack trace
 * @param answers what a person types when asked; empty where nobody is there to answer
 * @param machine what few commands need beside
 */
public record Shell(
        PrintWriter out,
        PrintWriter err,
        LocalDate today,
        Path directory,
        Optional<Path> home,
        String version,
        boolean terminal,
        boolean colour,
        boolean debug,
        Optional<BufferedReader> answers,
        Machine machine) {
    /** The same world on no machine in particular. */
    public Shell(
            PrintWriter out,
            PrintWriter err,
            LocalDate today,
            Path directory,
            Optional<Path> home,
            String version,
            boolean terminal,
            boolean colour,
            boolean debug,
            Optional<BufferedReader> answers) {
        this(out, err, today, directory, home, version, terminal, colour, debug, answers, Machine.NONE);
    }

    /** The same world with nobody to answer questions. */
    public Shell(
            PrintWriter out,
            PrintWriter err,
            LocalDate today,
            Path directory,
            Optional<Path> home,
            String version,
            boolean terminal,
            boolean colour,
            boolean debug) {
        this(out, err, today, directory, home, version, terminal, colour, debug, Optional.empty());
    }
}
