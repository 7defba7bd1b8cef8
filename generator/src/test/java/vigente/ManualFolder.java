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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigente.policy.Fingerprinter;

/** A folder with a small manual in {@code content}, where the program is run as a process of its own. */
record ManualFolder(Path root) {
    private static final Path MANUAL = Path.of("src/test/resources/manuals/vigente-sustituida-y-retirada/content");

    /** A manual of four policies, its working copy to be published as well. */
    static ManualFolder in(Path root) throws IOException {
        copy(MANUAL, root.resolve("content"));
        return new ManualFolder(root).exchange("manual.yaml", "publicar_borradores: no", "publicar_borradores: sí");
    }

    /** A copy of the sources and of what was published of them. */
    ManualFolder copiedTo(Path other) throws IOException {
        copy(root.resolve("content"), other.resolve("content"));
        copy(root.resolve("public"), other.resolve("public"));
        return new ManualFolder(other);
    }

    /** Writes a sentence that was not there. */
    ManualFolder changed() throws IOException {
        return exchange("politicas/viajes/1.00x/politica.md", "Todo el personal.", "Todo el personal y sus jefes.");
    }

    private ManualFolder exchange(String file, String before, String after) throws IOException {
        Path path = root.resolve("content").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
        return this;
    }

    /** Begins a build. */
    ProgramProcess building(String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("build", "--with-errors"));
        words.addAll(List.of(more));
        return ProgramProcess.of(root, words);
    }

    /** Builds, which must succeed. */
    ManualFolder built(String... more) throws IOException, InterruptedException {
        ProgramProcess program = building(more);
        assertThat(program.exit()).as(program.words()).isZero();
        return this;
    }

    /** What is published: the SHA-256 of every file by its path. */
    Map<String, String> site() {
        return files(root.resolve("public"));
    }

    /** The names of what stands in this folder. */
    Set<String> names() throws IOException {
        return names(root);
    }

    /** The names of what stands in one of its folders. */
    Set<String> names(String folder) throws IOException {
        return names(root.resolve(folder));
    }

    static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    /** The SHA-256 of every file below a folder, by its path. */
    static Map<String, String> files(Path folder) {
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

    private static void copy(Path from, Path to) throws IOException {
        for (Map.Entry<String, Path> file : DemoSite.files(from).entrySet()) {
            Path target = to.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(file.getValue(), target);
        }
    }
}
