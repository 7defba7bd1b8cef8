package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands that change the sources, run as programs of their own and killed at any moment: afterwards the content folder is
 * byte for byte what it was, or what it was to become.
 *
 * <p>{@code -Dkills=500 -Dkills.seed=7} kills more often and elsewhere.
 */
class KilledCommandIT {
    private static final int KILLS = Integer.getInteger("kills", 25);
    private static final long SEED = Long.getLong("kills.seed", 20_261_122L);
    private static final String DRAFT = "politicas/teletrabajo/1.02x/politica.yaml";
    private static final List<List<String>> COMMANDS = List.of(
            List.of("issue", "PO-RHU-001", "--yes", "--by", "Ernesto Villaseñor Lara", "--post", "Director General"),
            List.of("revise", "PO-TIC-001"),
            List.of("new", "Uso de vehículos"),
            List.of("review", "PO-TIC-001", "--by", "Julián Pacheco Mier", "--post", "Director General"),
            List.of("retire", "PO-TIC-001", "--by", "Ernesto Villaseñor Lara", "--post", "Director General"));

    @TempDir
    private Path place;

    /** A command, the state before it and after it, and how long it takes. */
    private record Deed(List<String> words, Map<String, String> before, Map<String, String> after, long millis) {}

    @Test
    void aKilledCommandLeavesTheOldStateOrTheNew() throws IOException, InterruptedException {
        DemoCopy sound = givenADraftToBeIssued(DemoCopy.in(place.resolve("sound")));
        List<Deed> deeds = new ArrayList<>();
        for (List<String> command : COMMANDS) {
            deeds.add(done(sound, command));
        }
        Random random = new Random(SEED);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            Deed deed = deeds.get(i % deeds.size());
            DemoCopy copy = copyOf(sound, place.resolve("kill-" + i));
            Process process = ProgramProcess.of(copy.root(), deed.words()).process();
            // The disk is touched in the last third of a run; what comes before is all alike.
            long delay = (long) (deed.millis() * (0.4 + 0.8 * random.nextDouble()));
            boolean ended = process.waitFor(delay, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            killed += ended ? 0 : 1;
            TestRun check = copy.run("check");
            assertThat(check.isCivil()).as(check.err()).isTrue();
            assertThat(state(copy))
                    .as("%s killed after %d ms (number %d)", deed.words(), delay, i)
                    .isIn(deed.before(), deed.after());
        }
        assertThat(killed).as("commands that were not done yet").isPositive();
    }

    private static DemoCopy givenADraftToBeIssued(DemoCopy demo) {
        assertThat(demo.run("revise", "PO-RHU-001").code()).isZero();
        return demo.change(DRAFT, "fecha_emision: PENDIENTE", "fecha_emision: 2026-11-22");
    }

    private Deed done(DemoCopy sound, List<String> words) throws IOException, InterruptedException {
        DemoCopy copy = copyOf(sound, place.resolve("done-" + words.get(0)));
        Map<String, String> before = state(copy);
        long start = System.nanoTime();
        ProgramProcess program = ProgramProcess.of(copy.root(), words);
        assertThat(program.exit()).as("%s%n%s", words, program.words()).isZero();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Map<String, String> after = state(copy);
        assertThat(after).isNotEqualTo(before);
        return new Deed(words, before, after, millis);
    }

    private static DemoCopy copyOf(DemoCopy sound, Path root) throws IOException {
        for (Map.Entry<String, Path> file : DemoSite.files(sound.root()).entrySet()) {
            Path target = root.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(file.getValue(), target);
        }
        return new DemoCopy(root);
    }

    /** Every file of the content folder, hidden ones too, as hexadecimal digits, by its path. */
    private static Map<String, String> state(DemoCopy copy) {
        Map<String, String> state = new TreeMap<>();
        DemoSite.files(copy.root().resolve("content")).forEach((path, file) -> state.put(path, hexadecimal(file)));
        return state;
    }

    private static String hexadecimal(Path file) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
