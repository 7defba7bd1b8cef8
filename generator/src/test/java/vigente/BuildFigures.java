package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long builds take as users start them, beside another generator of sites: {@code mvn -q -Dquick -pl generator test
 * -Dtest=BuildFigures -Dpolicies=1000 -Drounds=5 -Dhugo=hugo -Dpagefind="npx pagefind@1.6"}.
 *
 * <p>In each round every kind of build runs once, ours and the others' in turn, so that a busy machine is busy for all. Printed are
 * medians: seconds on the clock and of the processors, the most memory (of Linux), and the ratios of the clock's. Without {@code
 * -Dhugo} ours run alone. {@code -Dpdf} prints PDF as well.
 */
class BuildFigures {
    private static final int POLICIES = Integer.getInteger("policies", 100);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final String HUGO = System.getProperty("hugo", "");
    private static final String PAGEFIND = System.getProperty("pagefind", "");
    private static final Path LAUNCHER = Path.of("../vigente").toAbsolutePath().normalize();
    // A source saved right before a build is read by its content: who saves and builds at once waits for that, too.
    private static final long UNTIL_TRUSTED = 3000;
    private static final double NANOS = 1e9;

    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    /** One run: seconds on the clock, seconds of the processors, and the most memory in MiB (0 where nobody knows). */
    private record Run(double clock, double processors, long memory) {}

    private enum Kind {
        COLD("cold"),
        SAME("no change"),
        TEXT("one text"),
        TERM("one term"),
        TITLE("one title");

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    @Test
    void tellsHowLongBuildsTake() throws IOException, InterruptedException {
        FiguresManual manual = new FiguresManual(POLICIES);
        manual.writeTo(folder.resolve("content"));
        if (!HUGO.isEmpty()) {
            manual.writeHugoTo(folder.resolve("hugo"));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            for (Kind kind : Kind.values()) {
                change(kind, round);
                Thread.sleep(UNTIL_TRUSTED);
                ours(kind);
                if (!HUGO.isEmpty()) {
                    others(kind);
                }
            }
            thenTheChangesAreShown(round);
        }
        print();
    }

    private void change(Kind kind, int round) throws IOException {
        Path content = folder.resolve("content");
        switch (kind) {
            case COLD -> {
                Deleting.allIfThere(folder.resolve("public"));
                Deleting.allIfThere(folder.resolve(".vigente"));
                Deleting.allIfThere(folder.resolve("hugo/public"));
            }
            case SAME -> {}
            case TEXT -> {
                exchange(
                        FiguresManual.changed(content, true),
                        "## Alcance\n\n",
                        "## Alcance\n\n" + mark("Texto", round) + ". ");
                exchangeOfHugo("## Alcance\n\n", "## Alcance\n\n" + mark("Texto", round) + ". ");
            }
            case TERM -> {
                exchange(
                        FiguresManual.changed(content, false),
                        "  - {termino: \"",
                        "  - {termino: \"" + mark("Vocablo", round) + " ");
                exchangeOfHugo("  - {term: \"", "  - {term: \"" + mark("Vocablo", round) + " ");
            }
            case TITLE -> {
                exchange(FiguresManual.changed(content, false), "titulo: ", "titulo: " + mark("Título", round) + " ");
                exchangeOfHugo("title: \"", "title: \"" + mark("Título", round) + " ");
            }
        }
    }

    private static String mark(String what, int round) {
        return what + " nuevo " + round;
    }

    private void exchangeOfHugo(String before, String after) throws IOException {
        if (!HUGO.isEmpty()) {
            exchange(FiguresManual.changedOfHugo(folder.resolve("hugo")), before, after);
        }
    }

    private static void exchange(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(before);
        assertThat(at).as(file + ": " + before).isNotNegative();
        Files.writeString(file, text.substring(0, at) + after + text.substring(at + before.length()));
    }

    private void thenTheChangesAreShown(int round) throws IOException {
        String page =
                Files.readString(folder.resolve("public/politicas/po-fig-%05d.html".formatted(FiguresManual.CHANGED)));
        for (String what : List.of("Texto", "Vocablo", "Título")) {
            assertThat(page).contains(mark(what, round));
        }
        assertThat(folder.resolve("public/politicas"))
                .isDirectoryContaining(file -> file.endsWith("po-fig-%05d.html".formatted(POLICIES - 1)));
    }

    private void ours(Kind kind) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(LAUNCHER.toString(), "build", "--quiet", "--today", "2026-07-01"));
        if (System.getProperty("pdf") == null) {
            command.add("--no-pdf");
        }
        count("Vigente, " + kind.name, run(folder, command));
    }

    private void others(Kind kind) throws IOException, InterruptedException {
        Path root = folder.resolve("hugo");
        Run hugo = run(root, List.of(HUGO, "--quiet"));
        count("Hugo, " + kind.name, hugo);
        if (!PAGEFIND.isEmpty()) {
            List<String> command = new ArrayList<>(List.of(PAGEFIND.split(" ")));
            command.addAll(List.of("--site", "public"));
            Run search = run(root, command);
            count(
                    "Hugo + Pagefind, " + kind.name,
                    new Run(
                            hugo.clock() + search.clock(),
                            hugo.processors() + search.processors(),
                            Math.max(hugo.memory(), search.memory())));
        }
    }

    private void count(String name, Run run) {
        runs.computeIfAbsent(name, none -> new ArrayList<>()).add(run);
    }

    private Run run(Path place, List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        long processors = 0;
        long memory = 0;
        do {
            // Both are gone with the process, so the last look counts.
            processors = process.info()
                    .totalCpuDuration()
                    .map(time -> time.toNanos())
                    .orElse(processors);
            memory = Math.max(memory, memory(process.pid()));
        } while (!process.waitFor(5, TimeUnit.MILLISECONDS));
        double clock = (System.nanoTime() - start) / NANOS;
        assertThat(process.exitValue())
                .as(command + "\n" + Files.readString(said))
                .isZero();
        return new Run(clock, processors / NANOS, memory);
    }

    private static long memory(long process) throws IOException {
        Path status = Path.of("/proc/" + process + "/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status, StandardCharsets.UTF_8)) {
            Optional<String> most =
                    lines.filter(line -> line.startsWith("VmHWM:")).findFirst();
            return most.map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .orElse(0L);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    private void print() {
        System.out.printf(Locale.ROOT, "%d policies, medians of %d rounds%n", POLICIES, ROUNDS);
        for (Kind kind : Kind.values()) {
            Run own = median("Vigente, " + kind.name);
            print("Vigente, " + kind.name, own, "");
            for (String other : List.of("Hugo, ", "Hugo + Pagefind, ")) {
                if (runs.containsKey(other + kind.name)) {
                    Run theirs = median(other + kind.name);
                    print(
                            other + kind.name,
                            theirs,
                            String.format(Locale.ROOT, ", ours %.2f times that", own.clock() / theirs.clock()));
                }
            }
        }
    }

    private static void print(String name, Run run, String more) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %7.2f s, processors %7.2f s, %4d MiB%s%n",
                name,
                run.clock(),
                run.processors(),
                run.memory(),
                more);
    }

    private Run median(String name) {
        List<Run> all = runs.getOrDefault(name, List.of());
        return new Run(
                middle(all.stream().map(Run::clock).toList()),
                middle(all.stream().map(Run::processors).toList()),
                middle(all.stream().map(Run::memory).toList()));
    }

    private static <T extends Comparable<T>> T middle(List<T> values) {
        List<T> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
