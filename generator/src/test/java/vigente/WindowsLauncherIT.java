package vigente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code vigente.cmd} as people call it, with a {@link Recorder} in the place of the program.
 *
 * <p>Where there is no Windows shell nothing is tested, and that is printed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WindowsLauncherIT {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path place;

    private Optional<WindowsShell> installed = Optional.empty();
    private Path folder = PROJECT;

    @BeforeAll
    void findShell() throws Exception {
        installed = WindowsShell.installed();
        if (installed.isEmpty()) {
            System.out.println(
                    "WindowsLauncherIT: neither Windows nor Wine and MinGW on this machine, vigente.cmd was not"
                            + " tried");
        }
        assumeTrue(installed.isPresent(), "neither Windows nor Wine and MinGW are here");
    }

    /** The program as it comes out of its ZIP. */
    @BeforeEach
    void unpack() throws IOException {
        folder = Files.createDirectories(place.resolve("año nuevo (1) & más/con espacios"));
        Files.copy(PROJECT.resolve("vigente.cmd"), folder.resolve("vigente.cmd"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Recorder.class.getName());
        String program = Recorder.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(folder.resolve("vigente.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest);
                InputStream bytes = Recorder.class.getResourceAsStream("/" + program)) {
            jar.putNextEntry(new JarEntry(program));
            jar.write(bytes.readAllBytes());
        }
    }

    @Test
    void handsOnEveryArgument() throws Exception {
        LauncherRun ran = run(java(), "new \"¿Qué? «ñandú»\" \"^ & ! (x)\" a!b! \"\" --by=\"Ana Ruiz\"");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines())
                .containsExactly(
                        "[" + shell().path(folder) + "]",
                        "[new]",
                        "[¿Qué? «ñandú»]",
                        "[^ & ! (x)]",
                        "[a!b!]",
                        "[]",
                        "[--by=Ana Ruiz]");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void endsWithTheProgramsExitCode(int code) throws Exception {
        LauncherRun ran =
                run(Map.of("JAVA_HOME", java().get("JAVA_HOME"), "RECORDER_EXIT", Integer.toString(code)), "check");
        assertThat(ran.exit()).isEqualTo(code);
        assertThat(ran.out()).contains("[check]");
    }

    @Test
    void takesAJavaHomeInQuotes() throws Exception {
        LauncherRun ran = run(Map.of("JAVA_HOME", "\"" + java().get("JAVA_HOME") + "\""), "check");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("[check]");
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        Path java = Files.createDirectories(place.resolve("jdk-11"));
        Files.createFile(Files.createDirectories(java.resolve("bin")).resolve("java.exe"));
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
        thenFails(run(Map.of("JAVA_HOME", shell().path(java)), "check"), "error: Java 11.0.2 es demasiado antiguo");
    }

    @Test
    void saysThatJavaHomeIsWrong() throws Exception {
        thenFails(run(Map.of("JAVA_HOME", "C:\\nada"), "check"), "error: JAVA_HOME apunta a \"C:\\nada\"");
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        String bare = "set \"JAVA_HOME=\"\r\nset \"PATH=%SystemRoot%\\System32\"\r\n";
        thenFails(shell().run(place, Map.of(), bare + call("check")), "error: falta Java: Vigente necesita Java 17");
    }

    private static void thenFails(LauncherRun ran, String words) {
        assertThat(ran.err()).startsWith(words).contains("ayuda: ");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
    }

    private LauncherRun run(Map<String, String> variables, String arguments) throws Exception {
        return shell().run(place, variables, call(arguments));
    }

    private String call(String arguments) {
        return "\"" + shell().path(folder.resolve("vigente.cmd")) + "\" " + arguments;
    }

    private Map<String, String> java() {
        return Map.of("JAVA_HOME", shell().path(shell().java()));
    }

    private WindowsShell shell() {
        return installed.orElseThrow();
    }
}
