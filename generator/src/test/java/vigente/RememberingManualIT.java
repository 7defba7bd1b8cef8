package vigente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.build.Order;
import vigente.build.Sources;
import vigente.build.TwoBuilds;

/**
 * Whatever an editor does to the demo manual, however wrong: a build that remembers the earlier ones publishes and says what one
 * without memory does. {@code -Dedits=500} tries for longer, {@code -Dprints=50} with the PDFs, {@code -Dseed=2} something else.
 */
class RememberingManualIT {
    // Its engine takes longer to start than all the rest.
    private static final String IN_ASCIIDOC = "compras-y-seleccion-de-proveedores";

    @TempDir
    private Path directory;

    private Path content = Path.of("");
    private LocalDate today = LocalDate.of(2026, 11, 22);
    private Random random = new Random(0);
    private boolean pdf;

    @BeforeEach
    void copyManual() throws IOException {
        content = directory.resolve("content");
        restore();
        random = new Random(Long.getLong("seed", 1));
    }

    @Test
    void publishesWhatACleanBuildDoes() throws IOException {
        bothBuildsAgreeAfter(Integer.getInteger("edits", 40));
    }

    @Test
    void printsWhatACleanBuildDoes() throws IOException {
        pdf = true;
        bothBuildsAgreeAfter(Integer.getInteger("prints", 5));
    }

    private void bothBuildsAgreeAfter(int edits) throws IOException {
        List<String> done = new ArrayList<>();
        thenBothBuildsAgree(done);
        for (int edit = 0; edit < edits; edit++) {
            done.add(edit());
            thenBothBuildsAgree(done);
        }
    }

    private void thenBothBuildsAgree(List<String> done) throws IOException {
        String edits = String.join("\n", done.subList(Math.max(0, done.size() - 5), done.size()));
        TwoBuilds.agree(order("public"), order("clean"), edits);
    }

    private Order order(String output) {
        return TwoBuilds.order(new Sources(content, "content", today), directory.resolve(output), pdf);
    }

    private String edit() throws IOException {
        return switch (random.nextInt(20)) {
            case 0 -> later();
            case 1 -> renamed();
            case 2 -> removed();
            case 3 -> {
                restore();
                yield "all as it was";
            }
            default -> changed();
        };
    }

    private String later() {
        today = today.plusDays(random.nextInt(200) - 40);
        return "today is " + today;
    }

    private String renamed() throws IOException {
        Path policy = any(policies());
        Files.move(policy, policy.resolveSibling("nueva-" + random.nextInt(1000)));
        return "renamed " + policy.getFileName();
    }

    private String removed() throws IOException {
        Path file = any(texts());
        Files.delete(file);
        return "removed " + content.relativize(file);
    }

    private String changed() throws IOException {
        Path file = any(texts());
        List<String> lines = new ArrayList<>(Files.readString(file).lines().toList());
        int at = random.nextInt(lines.size() + 1);
        String what;
        if (random.nextBoolean() && at < lines.size()) {
            what = line(lines.get(at));
            lines.set(at, what);
        } else if (random.nextBoolean() && at < lines.size()) {
            what = "without " + lines.remove(at);
        } else {
            what = sentence();
            lines.add(at, what);
        }
        Files.write(file, lines);
        return content.relativize(file) + ":" + (at + 1) + ": " + what;
    }

    private String line(String line) throws IOException {
        String value = line.replaceFirst("(:\\s+).*", "$1" + (random.nextBoolean() ? "PENDIENTE" : "Otro valor"));
        return switch (random.nextInt(4)) {
            case 0 -> value;
            case 1 -> line + " " + sentence();
            case 2 -> line.replaceAll("\\b[Cc]liente", "Proveedor").replaceAll("20(\\d\\d)", "2019");
            default -> line.replaceFirst("\\p{L}{5,}", "Palabra" + random.nextInt(100));
        };
    }

    // Words of one policy in another: terms, codes, rules and anchors that stand elsewhere, or nowhere.
    private String sentence() throws IOException {
        List<String> lines = Files.readString(any(texts())).lines().toList();
        String other = lines.isEmpty() ? "" : lines.get(random.nextInt(lines.size()));
        return switch (random.nextInt(5)) {
            case 0 -> "[[PO-COM-00" + random.nextInt(9) + "#L-" + random.nextInt(12) + "]]";
            case 1 -> "[[" + other.replaceAll("[^\\p{L} ]", "").strip() + "]]";
            case 2 -> "PENDIENTE(nota: falta; para: 2026-12-0" + (1 + random.nextInt(9)) + ")";
            default -> other;
        };
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private List<Path> policies() throws IOException {
        try (Stream<Path> folders = Files.list(content.resolve("politicas"))) {
            return folders.sorted().toList();
        }
    }

    private List<Path> texts() {
        return DemoSite.files(content).values().stream()
                .filter(file -> file.toString().matches(".*\\.(?:yaml|md|csv)"))
                .toList();
    }

    private void restore() throws IOException {
        Deleting.allIfThere(content);
        DemoCopy.in(
                directory,
                DemoSite.files(DemoSite.content()).keySet().stream()
                        .filter(path -> path.startsWith("politicas/"))
                        .map(path -> path.split("/", 3)[1])
                        .filter(policy -> !policy.equals(IN_ASCIIDOC))
                        .collect(Collectors.toSet()));
    }
}
