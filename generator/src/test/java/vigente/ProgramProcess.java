package vigente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program as it is delivered, running as a process of its own in a folder.
 *
 * @param said a file beside that folder, to which all goes that it prints
 */
record ProgramProcess(Process process, Path said) {
    private static final Path JAR = Path.of("target/vigente.jar").toAbsolutePath();

    /** Starts it with these words and the tests' day; what it puts aside for a while goes into {@code folder.tmp}. */
    static ProgramProcess of(Path folder, List<String> words) throws IOException {
        return of(folder, List.of(), words);
    }

    /** The same in a virtual machine with these options. */
    static ProgramProcess of(Path folder, List<String> options, List<String> words) throws IOException {
        Path aside = Files.createDirectories(aside(folder));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-Djava.io.tmpdir=" + aside));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(words);
        if (!words.contains("--today")) {
            command.addAll(List.of("--today", DemoSite.TODAY.toString()));
        }
        Path said = Files.createTempFile(folder.resolveSibling(""), "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new ProgramProcess(builder.start(), said);
    }

    /** Where a program that runs in {@code folder} puts aside what it needs for a while. */
    static Path aside(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".tmp");
    }

    /** Waits until it has printed {@code words}; gives back whether it did, which it may not have done when it ended. */
    boolean reaches(String words) throws InterruptedException {
        while (!words().contains(words)) {
            if (!process.isAlive()) {
                return words().contains(words);
            }
            Thread.sleep(1);
        }
        return true;
    }

    /** What it has printed so far. */
    String words() {
        try {
            return Files.readString(said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its exit code, as soon as it has ended. */
    int exit() throws InterruptedException {
        return process.waitFor();
    }
}
