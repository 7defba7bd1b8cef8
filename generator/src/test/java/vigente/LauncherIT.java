package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as people call it: from elsewhere, through a link, from a folder with spaces and accents. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "WindowsLauncherIT tries the launcher of there")
class LauncherIT {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path place;

    private Path launcher;

    /** A project that is already compiled. */
    @BeforeEach
    void copyProject() throws IOException {
        Path project = place.resolve("año nuevo/mi proyecto");
        Path target = Files.createDirectories(project.resolve("generator/target"));
        Files.createDirectories(project.resolve("generator/src/main"));
        Files.createFile(project.resolve("pom.xml"));
        Files.createFile(project.resolve("generator/pom.xml"));
        launcher = Files.copy(PROJECT.resolve("vigente"), project.resolve("vigente"));
        Files.createSymbolicLink(target.resolve("lib"), PROJECT.resolve("generator/target/lib"));
        Files.copy(PROJECT.resolve("generator/target/vigente.jar"), target.resolve("vigente.jar"));
    }

    /** The folder is cleared away after each test, and must not be followed out of it. */
    @AfterEach
    void cutLink() throws IOException {
        Files.delete(launcher.resolveSibling("generator/target/lib"));
    }

    @Test
    void runsFromElsewhereThroughALinkWithoutALocale() throws Exception {
        Path link = Files.createSymbolicLink(place.resolve("atajo"), place.relativize(launcher));
        Path content = Files.createDirectories(place.resolve("otra parte/Ñandú"));
        LauncherRun ran = run(place.resolve("otra parte"), link, Map.of("LC_ALL", "C"), "check", "--content", "Ñandú");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("Ñandú", "[manual-falta]").doesNotContain("Compilando", "WARNING");
        assertThat(content).isEmptyDirectory();
    }

    @Test
    void printsResultsOnStandardOutput() throws Exception {
        LauncherRun ran = run(place, launcher, Map.of(), "--version");
        assertThat(ran.out()).matches("vigente \\d+(\\.\\d+)+\n");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        Path java = place.resolve("jdk-11");
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
        Files.writeString(java.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
        assertThat(java.resolve("bin/java").toFile().setExecutable(true)).isTrue();
        LauncherRun ran = run(place, launcher, Map.of("JAVA_HOME", java.toString()), "check");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).startsWith("error: Java 11 es demasiado antiguo").contains("\nayuda: ");
    }

    @Test
    void saysThatJavaHomeIsWrong() throws Exception {
        LauncherRun ran =
                run(place, launcher, Map.of("JAVA_HOME", place.resolve("nada").toString()), "check");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).startsWith("error: JAVA_HOME apunta a «");
    }

    @Test
    void compilesWhenASourceIsNewerAndShowsWhyItCannot() throws Exception {
        Path maven = place.resolve("bin/mvn");
        Files.createDirectories(maven.getParent());
        Files.writeString(maven, "#!/bin/sh\necho \"BUILD FAILURE $*\"\nexit 1\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        Path source = Files.createFile(launcher.resolveSibling("generator/src/main/Nuevo.java"));
        assertThat(source.toFile().setLastModified(jarTime() + 60_000)).isTrue();
        Map<String, String> path = Map.of("PATH", maven.getParent() + ":" + System.getenv("PATH"));
        LauncherRun ran = run(place, launcher, path, "check");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err())
                .startsWith("Compilando Vigente (cambió el programa) …\nBUILD FAILURE -q -B -Dquick")
                .contains("error: no se pudo compilar Vigente");
        assertThat(launcher.resolveSibling("generator/target/.compilando")).doesNotExist();
    }

    private long jarTime() {
        return launcher.resolveSibling("generator/target/vigente.jar").toFile().lastModified();
    }

    private LauncherRun run(Path directory, Path program, Map<String, String> environment, String... words)
            throws Exception {
        return LauncherRun.of(directory, program, environment, words);
    }
}
