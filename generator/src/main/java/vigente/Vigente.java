package vigente;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vigente.build.Build;
import vigente.build.Pipeline;
import vigente.command.Machine;
import vigente.command.Program;
import vigente.command.Shell;

/** The entry point, and the only place that touches the machine's streams, clock and properties. */
public final class Vigente {
    private Vigente() {}

    /** Runs the command line {@code words} and ends the process with its exit code. */
    public static void main(String... words) {
        // The JDK's server reads this once, before its first answer: without it every page waits 40 ms for the
        // network's sake.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.exit(run(machine(), pipeline(), words));
    }

    /** Runs the command line {@code words} in the given shell; returns the exit code. */
    public static int run(Shell shell, String... words) {
        return run(shell, new Build(), words);
    }

    private static int run(Shell shell, Pipeline pipeline, String... words) {
        // Libraries fold letters by the machine's language, and in Turkish an I has no dot: the same sources must give
        // the
        // same bytes there, too. Our own words come from the bundle, whatever the machine speaks.
        Locale.setDefault(Locale.ROOT);
        return new Program(pipeline).run(shell, words);
    }

    private static Pipeline pipeline() {
        return Build.remembering(
                () -> ProgramStamp.ofArchive(Vigente.class).map(stamp -> Runtime.version() + " " + stamp),
                Instant::now);
    }

    private static Shell machine() {
        return new Shell(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, false, StandardCharsets.UTF_8),
                LocalDate.now(ZoneId.systemDefault()),
                Path.of("").toAbsolutePath(),
                Optional.ofNullable(System.getProperty("vigente.home")).map(Path::of),
                version(),
                Boolean.getBoolean("vigente.terminal"),
                Boolean.getBoolean("vigente.colour")
                        && System.getenv().getOrDefault("NO_COLOR", "").isEmpty(),
                Boolean.getBoolean("vigente.debug"),
                attended() ? Optional.of(answers()) : Optional.empty(),
                new Machine(name -> Optional.ofNullable(System.getenv(name)), Vigente::typed, Instant::now, opener()));
    }

    // Scripts have no use for a browser, and a Linux without a screen has none.
    private static List<String> opener() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (!Boolean.getBoolean("vigente.terminal") && !attended()) {
            return List.of();
        }
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        if (system.startsWith("mac")) {
            return List.of("open");
        }
        boolean screen = Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                .anyMatch(name -> !System.getenv().getOrDefault(name, "").isEmpty());
        return screen ? List.of("xdg-open") : List.of();
    }

    // A launcher that cannot tell whether anybody is there leaves it to the JVM and asks it (jdk.console=java.base) to
    // have
    // a console only then.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean attended() {
        return Boolean.getBoolean("vigente.answers")
                || Boolean.getBoolean("vigente.console") && System.console() != null;
    }

    private static BufferedReader answers() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }

    // From JDK 22 on there always is a console; without a terminal it reads the input, whose end is no password.
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<String> typed(String question) {
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("%s", question);
        return Optional.ofNullable(typed).map(String::new);
    }

    private static String version() {
        String packaged = Vigente.class.getPackage().getImplementationVersion();
        return packaged == null ? "0" : packaged;
    }
}
