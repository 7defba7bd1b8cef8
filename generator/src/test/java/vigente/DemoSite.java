package vigente;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vigente.command.Shell;

/** The demo manual, built once for all tests that look at it. */
final class DemoSite {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path CONTENT = Path.of("../content").toAbsolutePath().normalize();
    private static final Path PUBLIC = Path.of("target/demo/public").toAbsolutePath();

    private static Optional<Path> built = Optional.empty();

    private DemoSite() {}

    /** The published site, PDFs and all. */
    static synchronized Path folder() {
        if (built.isEmpty()) {
            build(CONTENT, PUBLIC);
            built = Optional.of(PUBLIC);
        }
        return built.get();
    }

    /** The demo manual's sources. */
    static Path content() {
        return CONTENT;
    }

    /** Builds {@code content} into {@code output}; anything but success is a failure of the test. */
    static void build(Path content, Path output) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Shell shell = new Shell(
                new PrintWriter(out),
                new PrintWriter(err),
                TODAY,
                Path.of("").toAbsolutePath(),
                Optional.empty(),
                "0",
                false,
                false,
                false);
        int exit = Vigente.run(shell, "build", "--content", content.toString(), "--output", output.toString());
        if (exit != 0) {
            throw new AssertionError("exit " + exit + "\n" + out + err);
        }
    }

    /** Every file below {@code folder}, by its path with {@code /}. */
    static SortedMap<String, Path> files(Path folder) {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .forEach(f -> files.put(folder.relativize(f).toString().replace('\\', '/'), f));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    /** The published PDFs of single revisions; the forms to acknowledge them have no page of the same words. */
    static List<Path> revisionPdfs() {
        return files(folder()).entrySet().stream()
                .filter(f -> f.getKey().startsWith("politicas/") && f.getKey().endsWith(".pdf"))
                .filter(f -> !f.getKey().endsWith("-acuse.pdf"))
                .map(f -> f.getValue())
                .toList();
    }

    /** The page that shows the same revision as {@code pdf}. */
    static Path page(Path pdf) {
        String slug = String.valueOf(pdf.resolveSibling("").getFileName());
        String name = String.valueOf(pdf.getFileName());
        return pdf.resolveSibling(name.substring(slug.length() + 1).replace(".pdf", ".html"));
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
