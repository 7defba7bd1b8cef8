package vigente;

import static org.assertj.core.api.Assertions.assertThat;

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
            return new LauncherRun(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
