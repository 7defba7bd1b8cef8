package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a launcher did: its exit code and what it printed. */
record LauncherRun(int exit, String out, String err) {
    private static final int MANY_SECONDS = 120;

    /** Runs {@code launcher} in {@code directory}, with these variables in place of the machine's. */
    static LauncherRun of(Path directory, Path launcher, Map<String, String> environment, String... words)
            throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(words));
        return of(directory, environment, command);
    }

    /** Runs {@code command} in {@code directory}, with these variables in place of the machine's. */
    static LauncherRun of(Path directory, Map<String, String> environment, List<String> command) throws Exception {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            assertThat(process.waitFor(MANY_SECONDS, TimeUnit.SECONDS)).isTrue();
            return new LauncherRun(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    // Wine garbles what is not ASCII.
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
