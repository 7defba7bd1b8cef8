package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A build that remembers the earlier ones, and one without memory: both have to publish and to say the same. */
public final class TwoBuilds {
    // Far enough from the tests' own clock that no file is too young to be trusted.
    static final Instant LATER = Instant.parse("2199-01-01T00:00:00Z");

    private TwoBuilds() {}

    /** A program that remembers. */
    static Build remembering() {
        return Build.remembering(() -> Optional.of("program"), () -> LATER);
    }

    /** An order to publish {@code sources} whatever is wrong with them. */
    public static Order order(Sources sources, Path output, boolean pdf) {
        return new Order(
                sources,
                output,
                Optional.empty(),
                Optional.empty(),
                pdf,
                false,
                Optional.empty(),
                false,
                true,
                Optional.empty(),
                false);
    }

    /** Carries out both orders, which differ in their places, after what was done to the sources. */
    public static void agree(Order remembered, Order fresh, String done) throws IOException {
        Pipeline.Built made = remembering().build(remembered, Progress.SILENT);
        Pipeline.Built expected = new Build().build(fresh, Progress.SILENT);
        assertThat(made.briefing()).as(done).isEqualTo(expected.briefing());
        Map<String, byte[]> site = files(remembered.output());
        Map<String, byte[]> clean = files(fresh.output());
        assertThat(site.keySet()).as(done).isEqualTo(clean.keySet());
        clean.forEach((path, bytes) ->
                assertThat(site.get(path)).as("%s after%n%s", path, done).isEqualTo(bytes));
    }

    /** What the files below {@code folder} hold, by their paths in it. */
    static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
