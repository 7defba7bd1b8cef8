package vigente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demo manual with one file spoilt at a time, again and again: the program always knows what to say.
 *
 * <p>Every run is the same, on a slow machine too. {@code -Dfuzz.seconds=1800 -Dfuzz.seed=7} looks longer and elsewhere, and
 * leaves its figures in {@code target/fuzz.txt}.
 */
class RandomContentTest {
    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);
    private static final int ENOUGH = 32;
    private static final int BUILDS = 8;
    private static final int AUDIENCES = 24;
    private static final int PRINTS = 150;
    private static final Pattern ID = Pattern.compile("(?m)  \\[([a-z-]+)]$");

    private final long seed = Long.getLong("fuzz.seed", 20_261_122L);
    private final long end = System.nanoTime()
            + Duration.ofSeconds(Long.getLong("fuzz.seconds", 0)).toNanos();
    private final SortedMap<String, Integer> endings = new TreeMap<>();
    private final Set<String> problems = new TreeSet<>();

    @Test
    void noSpoiltFileMakesTheProgramFail(@TempDir Path work) throws IOException {
        List<Path> files = copy(DemoSite.content(), work.resolve("content"));
        boolean longer = Long.getLong("fuzz.seconds") != null;

        int runs = 0;
        for (; runs < ENOUGH || System.nanoTime() < end; runs++) {
            Random random = new Random(seed + runs);
            Path file = files.get(random.nextInt(files.size()));
            byte[] sound = Files.readAllBytes(file);
            byte[] spoilt = new Spoiler(random).spoilt(sound);
            Files.write(file, spoilt);
            check(work, runs, longer, file + "\n" + Base64.getEncoder().encodeToString(spoilt));
            Files.write(file, sound);
        }
        if (longer) {
            Files.writeString(
                    Path.of("target/fuzz.txt"),
                    "seed %d, %d runs%n%s%n%d kinds of problems: %s%n"
                            .formatted(seed, runs, endings, problems.size(), problems));
        }
    }

    private void check(Path work, int run, boolean longer, String spoilt) throws IOException {
        boolean build = run % BUILDS == 0;
        boolean print = longer && run % PRINTS == 0;
        List<String> words = words(run, build, print);
        TestRun done = assertTimeoutPreemptively(
                LONGEST_RUN,
                () -> TestRun.in(work, words.toArray(String[]::new)),
                () -> "seed " + (seed + run) + " takes too long: " + spoilt);
        endings.merge(String.join(" ", words) + " → " + done.code(), 1, Integer::sum);
        ID.matcher(done.err()).results().forEach(id -> problems.add(id.group(1)));
        // A manual whose levels were lost is for no audience.
        boolean refused = done.code() == 2 && words.contains("--audience");
        assertThat(done.isCivil() || refused)
                .as("seed %d: %s%n%s%n%s", seed + run, spoilt, done.err(), done.leaked())
                .isTrue();
        if ((build || print) && Files.isDirectory(work.resolve("public"))) {
            assertThat(SitePages.of(work.resolve("public")).faults())
                    .as("seed %d: %s", seed + run, spoilt)
                    .isEmpty();
        }
    }

    private static List<String> words(int run, boolean build, boolean print) {
        if (!build && !print) {
            return List.of("check");
        }
        List<String> words = new ArrayList<>(List.of("build", "--with-errors"));
        if (!print) {
            words.add("--no-pdf");
        }
        if (run % AUDIENCES == 0) {
            words.addAll(List.of("--audience", "Interno"));
        }
        return words;
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
