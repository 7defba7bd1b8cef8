package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.policy.Fingerprinter;

/**
 * {@code build} as a program of its own, killed while it starts, reads, writes pages, prints and publishes: readers keep the
 * old site or get the new one, whole, and the next build is none the worse for it.
 *
 * <p>{@code -Dkills=500 -Dkills.seed=7} kills more often and elsewhere.
 */
class KilledBuildIT {
    private static final Path MANUAL = Path.of("src/test/resources/manuals/vigente-sustituida-y-retirada/content");
    private static final int KILLS = Integer.getInteger("kills", 16);
    private static final long SEED = Long.getLong("kills.seed", 20_261_122L);
    private static final List<String> BUILD = List.of("build", "--with-errors");
    // What it says before each part of its work, the last one twice since publishing takes least.
    private static final List<String> PARTS = List.of(
            "",
            "Leyendo y revisando",
            "Escribiendo las páginas",
            "Componiendo los PDF",
            "PDF 1/",
            "Encuadernando",
            "Publicando",
            "Publicando");
    private static final int WHILE_PUBLISHING = 8;
    private static final int WHILE_WORKING = 150;

    @TempDir
    private Path place;

    private Path sound = Path.of("");
    private Map<String, String> old = Map.of();
    private Map<String, String> fresh = Map.of();

    /** A published manual whose sources have changed since. */
    @BeforeEach
    void change() throws IOException, InterruptedException {
        sound = place.resolve("sound");
        copy(MANUAL, sound.resolve("content"));
        exchange("content/manual.yaml", "publicar_borradores: no", "publicar_borradores: sí");
        build(sound);
        old = files(sound.resolve("public"));
        exchange("content/politicas/viajes/1.00x/politica.md", "Todo el personal.", "Todo el personal y sus jefes.");
        Path clean = place.resolve("clean");
        copy(sound.resolve("content"), clean.resolve("content"));
        build(clean);
        fresh = files(clean.resolve("public"));
        assertThat(fresh).isNotEqualTo(old);
    }

    @Test
    void aKilledBuildLeavesTheOldSiteOrTheNew() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        Set<String> killedIn = new TreeSet<>();
        for (int i = 0; i < KILLS; i++) {
            String part = PARTS.get(i % PARTS.size());
            Path root = place.resolve("kill-" + i);
            copy(sound.resolve("content"), root.resolve("content"));
            copy(sound.resolve("public"), root.resolve("public"));
            ProgramProcess program = ProgramProcess.of(root, BUILD);
            assertThat(program.reaches(part)).as(program.words()).isTrue();
            int delay = random.nextInt(part.equals("Publicando") ? WHILE_PUBLISHING : WHILE_WORKING);
            boolean ended = program.process().waitFor(delay, TimeUnit.MILLISECONDS);
            program.process().destroyForcibly().waitFor();
            killedIn.addAll(ended ? Set.of() : Set.of(part));
            String moment = "number %d: «%s» and %d ms".formatted(i, part, delay);
            thenTheSiteIsWhole(root, moment);
            thenTheNextBuildIsNoneTheWorse(root, moment);
        }
        assertThat(killedIn).hasSizeGreaterThan(3);
    }

    @Test
    void whatKilledBuildsLeaveDoesNotGrow() throws IOException, InterruptedException {
        for (int i = 0; i < PARTS.size(); i++) {
            ProgramProcess program = ProgramProcess.of(sound, BUILD);
            assertThat(program.reaches(PARTS.get(i))).as(program.words()).isTrue();
            program.process().destroyForcibly().waitFor();
        }
        build(sound);
        thenNothingIsLeft(sound, "killed " + PARTS.size() + " times");
        assertThat(files(sound.resolve("public"))).isEqualTo(fresh);
    }

    // Between the two renames of a publication the old site stands beside its place, where the next build finds it.
    private void thenTheSiteIsWhole(Path root, String moment) {
        Path site = root.resolve("public");
        if (Files.exists(site)) {
            assertThat(files(site)).as(moment).isIn(old, fresh);
        } else {
            assertThat(files(root.resolve(".public.old"))).as(moment).isEqualTo(old);
        }
    }

    private void thenTheNextBuildIsNoneTheWorse(Path root, String moment) throws IOException, InterruptedException {
        build(root);
        assertThat(files(root.resolve("public"))).as(moment).isEqualTo(fresh);
        thenNothingIsLeft(root, moment);
    }

    private void thenNothingIsLeft(Path root, String moment) throws IOException {
        assertThat(names(root)).as(moment).containsExactlyInAnyOrder("content", "public", ".vigente");
        assertThat(names(ProgramProcess.aside(root))).as(moment).isEmpty();
        assertThat(remembered(root)).as(moment).isEqualTo(remembered(place.resolve("clean")));
    }

    // Documents, by what they were made of. How the run ended is kept only where no source is too young to be trusted.
    private static Set<String> remembered(Path root) {
        return DemoSite.files(root.resolve(".vigente")).keySet().stream()
                .map(path -> path.substring(path.indexOf('/') + 1))
                .filter(path -> !path.equals("ultima/vez"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void exchange(String file, String before, String after) throws IOException {
        String text = Files.readString(sound.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(sound.resolve(file), text.replace(before, after));
    }

    private static void build(Path root) throws IOException, InterruptedException {
        ProgramProcess program = ProgramProcess.of(root, BUILD);
        assertThat(program.exit()).as(program.words()).isZero();
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Map.Entry<String, Path> file : DemoSite.files(from).entrySet()) {
            Path target = to.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(file.getValue(), target);
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    /** The SHA-256 of every file below a folder, by its path. */
    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        DemoSite.files(folder).forEach((path, file) -> files.put(path, digest(file)));
        return files;
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(Fingerprinter.sha256().digest(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
