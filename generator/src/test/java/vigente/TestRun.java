package vigente;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vigente.command.Shell;

/**
 * What one command line did.
 *
 * @param code the exit code
 * @param leaked what a library printed by itself, past the shell
 */
record TestRun(int code, String out, String err, String leaked) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Runs the words in {@code folder}; one run at a time, since libraries print to the machine's own streams. */
    static synchronized TestRun in(Path folder, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayOutputStream leaked = new ByteArrayOutputStream();
        PrintStream machinesOut = System.out;
        PrintStream machinesErr = System.err;
        try (PrintStream caught = new PrintStream(leaked, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            System.setErr(caught);
            Shell shell = new Shell(
                    new PrintWriter(out),
                    new PrintWriter(err),
                    TODAY,
                    folder.toAbsolutePath(),
                    Optional.empty(),
                    "0",
                    false,
                    false,
                    false);
            int code = Vigente.run(shell, words);
            return new TestRun(code, out.toString(), err.toString(), leaked.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(machinesOut);
            System.setErr(machinesErr);
        }
    }

    /** Whether the program kept its countenance: it knew what to say, and nothing else was printed. */
    boolean isCivil() {
        return (code == 0 || code == 1)
                && leaked.isEmpty()
                && !err.contains("error interno")
                && !err.contains("\tat ")
                && !err.contains("Exception");
    }
}
