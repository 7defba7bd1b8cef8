package vigente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demo manual with one file spoilt at a time, again and again: the program always knows what to say.
 *
 * <p>Every run is the same, on a slow machine too. {@code -Dfuzz.seconds=1800 -Dfuzz.seed=7} looks longer and elsewhere.
 */
class RandomContentTest {
    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);
    private static final int ENOUGH = 32;
    private static final int BUILDS = 8;
    private static final int PRINTS = 150;

    private final long seed = Long.getLong("fuzz.seed", 20_261_122L);
    private final long end = System.nanoTime()
            + Duration.ofSeconds(Long.getLong("fuzz.seconds", 0)).toNanos();

    @Test
    void noSpoiltFileMakesTheProgramFail(@TempDir Path work) throws IOException {
        List<Path> files = copy(DemoSite.content(), work.resolve("content"));
        boolean longer = Long.getLong("fuzz.seconds") != null;

        for (int runs = 0; runs < ENOUGH || System.nanoTime() < end; runs++) {
            Random random = new Random(seed + runs);
            Path file = files.get(random.nextInt(files.size()));
            byte[] sound = Files.readAllBytes(file);
            byte[] spoilt = new Spoiler(random).spoilt(sound);
            Files.write(file, spoilt);
            check(work, runs, longer, file + "\n" + Base64.getEncoder().encodeToString(spoilt));
            Files.write(file, sound);
        }
    }

    private void check(Path work, int run, boolean longer, String spoilt) throws IOException {
        boolean build = run % BUILDS == 0;
        boolean print = longer && run % PRINTS == 0;
        TestRun done = assertTimeoutPreemptively(
                LONGEST_RUN,
                () -> print
                        ? TestRun.in(work, "build", "--with-errors")
                        : build ? TestRun.in(work, "build", "--with-errors", "--no-pdf") : TestRun.in(work, "check"),
                () -> "seed " + (seed + run) + " takes too long: " + spoilt);
        assertThat(done.isCivil())
                .as("seed %d: %s%n%s%n%s", seed + run, spoilt, done.err(), done.leaked())
                .isTrue();
        if ((build || print) && Files.isDirectory(work.resolve("public"))) {
            assertThat(SitePages.of(work.resolve("public")).faults())
                    .as("seed %d: %s", seed + run, spoilt)
                    .isEmpty();
        }
    }

    private static List<Path> copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> sources = files.filter(Files::isRegularFile).sorted().toList();
            for (Path source : sources) {
                Path target = to.resolve(from.relativize(source).toString());
                Files.createDirectories(target.getParent());
                Files.copy(source, target);
            }
            return sources.stream()
                    .map(source -> to.resolve(from.relativize(source).toString()))
                    .toList();
        }
    }
}
