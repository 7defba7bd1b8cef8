package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code build} as a program of its own, killed while it starts, reads, writes pages, prints and publishes: readers keep the
 * old site or get the new one, whole, and the next build is none the worse for it.
 *
 * <p>{@code -Dkills=500 -Dkills.seed=7} kills more often and elsewhere.
 */
class KilledBuildIT {
    private static final int KILLS = Integer.getInteger("kills", 8);
    private static final long SEED = Long.getLong("kills.seed", 20_261_122L);
    private static final String PUBLISHING = "Publicando";
    // What it says before each part of its work; publishing takes least and matters most.
    private static final List<String> PARTS = List.of(
            "",
            "Leyendo y revisando",
            "Escribiendo las páginas",
            PUBLISHING,
            "Componiendo los PDF",
            "PDF 1/",
            "Encuadernando",
            PUBLISHING);
    private static final int WHILE_PUBLISHING = 8;
    // How a run ended and what a policy was read as go by the looks of files, and only where none is too young to be
    // trusted.
    private static final Predicate<String> POLICY = path -> path.startsWith("textos/");
    private static final Predicate<String> KEPT_BY_CONTENT = POLICY.negate().and(path -> !path.equals("ultima/vez"));
    private static final int WHILE_WORKING = 150;

    @TempDir
    private Path place;

    private ManualFolder sound = new ManualFolder(Path.of(""));
    private ManualFolder clean = new ManualFolder(Path.of(""));
    private Map<String, String> old = Map.of();
    private Map<String, String> fresh = Map.of();

    /** A published manual whose sources have changed since. */
    @BeforeEach
    void change() throws IOException, InterruptedException {
        sound = ManualFolder.in(place.resolve("sound")).built();
        old = sound.site();
        sound.changed();
        clean = ManualFolder.in(place.resolve("clean")).changed().built();
        fresh = clean.site();
        assertThat(fresh).isNotEqualTo(old);
    }

    @Test
    void aKilledBuildLeavesTheOldSiteOrTheNew() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        Set<String> killedIn = new TreeSet<>();
        for (int i = 0; i < KILLS; i++) {
            String part = PARTS.get(i % PARTS.size());
            ManualFolder manual = sound.copiedTo(place.resolve("kill-" + i));
            ProgramProcess program = manual.building();
            assertThat(program.reaches(part)).as(program.words()).isTrue();
            int delay = random.nextInt(part.equals(PUBLISHING) ? WHILE_PUBLISHING : WHILE_WORKING);
            boolean ended = program.process().waitFor(delay, TimeUnit.MILLISECONDS);
            program.process().destroyForcibly().waitFor();
            killedIn.addAll(ended ? Set.of() : Set.of(part));
            String moment = "number %d: «%s» and %d ms".formatted(i, part, delay);
            thenTheSiteIsWhole(manual, moment);
            thenNothingIsLeft(manual.built(), moment);
        }
        assertThat(killedIn).hasSizeGreaterThan(3);
    }

    @Test
    void whatKilledBuildsLeaveDoesNotGrow() throws IOException, InterruptedException {
        for (String part : PARTS) {
            ProgramProcess program = sound.building();
            assertThat(program.reaches(part)).as(program.words()).isTrue();
            program.process().destroyForcibly().waitFor();
        }
        thenNothingIsLeft(sound.built(), "killed " + PARTS.size() + " times");
    }

    // Between the two renames of a publication the old site stands beside its place, where the next build finds it.
    private void thenTheSiteIsWhole(ManualFolder manual, String moment) {
        if (Files.exists(manual.root().resolve("public"))) {
            assertThat(manual.site()).as(moment).isIn(old, fresh);
        } else {
            assertThat(ManualFolder.files(manual.root().resolve(".public.old")))
                    .as(moment)
                    .isEqualTo(old);
        }
    }

    private void thenNothingIsLeft(ManualFolder manual, String moment) throws IOException {
        assertThat(manual.site()).as(moment).isEqualTo(fresh);
        assertThat(manual.names()).as(moment).containsExactlyInAnyOrder("content", "public", ".vigente");
        assertThat(ManualFolder.names(ProgramProcess.aside(manual.root())))
                .as(moment)
                .isEmpty();
        assertThat(remembered(manual, KEPT_BY_CONTENT)).as(moment).isEqualTo(remembered(clean, KEPT_BY_CONTENT));
        assertThat(remembered(manual, POLICY))
                .as(moment)
                .hasSizeLessThanOrEqualTo(manual.names("content/politicas").size());
    }

    private static Set<String> remembered(ManualFolder manual, Predicate<String> kind) {
        return DemoSite.files(manual.root().resolve(".vigente")).keySet().stream()
                .map(path -> path.substring(path.indexOf('/') + 1))
                .filter(kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
