package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The command interpreter of Windows: its own there, Wine's elsewhere.
 *
 * <p>Wine's differs: it reads batch files in the code page of DOS whatever {@code chcp} says, reads the percent signs of
 * {@code %*} a second time, and {@code &&} goes on after any batch file. Nothing is asked of it that it does otherwise.
 *
 * @param start what a batch file's name is put after
 * @param letters how it reads a batch file
 * @param drive what stands before a path of this machine
 * @param java the home of a Java for it
 * @param environment what it needs itself
 */
record WindowsShell(List<String> start, Charset letters, String drive, Path java, Map<String, String> environment) {
    private static final String COMPILER = "x86_64-w64-mingw32-gcc";
    private static final Path STAND_IN =
            Path.of("src/test/resources/windows/java.c").toAbsolutePath();
    // It holds links to the whole disk: no folder for a test that clears itself away.
    private static final Path WINE = Path.of("target/wine").toAbsolutePath();

    /** The one of this machine; empty where there is neither Windows nor Wine with a compiler for a stand-in of Java. */
    static Optional<WindowsShell> installed() throws Exception {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return Optional.of(new WindowsShell(
                    List.of("cmd", "/d", "/c"),
                    StandardCharsets.UTF_8,
                    "",
                    Path.of(System.getProperty("java.home")),
                    Map.of()));
        }
        return isFound("wine") && isFound(COMPILER) ? Optional.of(wine()) : Optional.empty();
    }

    private static WindowsShell wine() throws Exception {
        Path java = WINE.resolve("Program Files (x86)/Java");
        Path program = Files.createDirectories(java.resolve("bin")).resolve("java.exe");
        LauncherRun compiled =
                LauncherRun.of(WINE, Map.of(), List.of(COMPILER, "-o", program.toString(), STAND_IN.toString()));
        assertThat(compiled.exit()).as(compiled.err()).isZero();
        Map<String, String> environment = Map.of(
                "WINEPREFIX", WINE.resolve("prefix").toString(),
                "WINEDEBUG", "-all",
                // It would ask for a browser, and put its programs into the menus of this machine.
                "WINEDLLOVERRIDES", "mscoree=;mshtml=;winemenubuilder.exe=");
        // The first time it tells that it makes itself a disk.
        LauncherRun made = LauncherRun.of(WINE, environment, List.of("wine", "cmd", "/c", "exit"));
        assertThat(made.exit()).as(made.err()).isZero();
        return new WindowsShell(List.of("wine", "cmd", "/d", "/c"), Charset.forName("IBM437"), "Z:", java, environment);
    }

    private static boolean isFound(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** {@code path} as it is written there. */
    String path(Path path) {
        return drive + path.toString().replace('/', '\\');
    }

    /** What this line of a batch file does in {@code directory}, with these variables beside its own. */
    LauncherRun run(Path directory, Map<String, String> variables, String line) throws Exception {
        Path batch = directory.resolve("llamada.cmd");
        Files.write(batch, ("@echo off\r\nchcp 65001 >nul\r\n" + line + "\r\n").getBytes(letters));
        List<String> command = new ArrayList<>(start);
        command.add(path(batch));
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(variables);
        return LauncherRun.of(directory, all, command);
    }
}
