package vigente;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigente.command.Shell;

/**
 * A small manual with what a command must make of it.
 *
 * <pre>
 * content/    the sources
 * args        the command line, one or more words a line
 * stdout      what it prints, byte for byte; absent for nothing
 * stderr      likewise
 * exit        the exit code; absent for 0
 * files       the published paths but for assets/ and buscar/; absent where nothing is published
 * expected/   published files to compare byte for byte; a new one is put there empty and filled by -Dgolden=write
 * </pre>
 */
record GoldenManual(Path folder) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String OUTPUT = "public";
    // How many files there are changes with every style sheet.
    private static final String COUNTS = "\\d+ archivos?, \\d+ con cambios";

    /** What a run left: exit code, printed text, and every published file as hexadecimal digits. */
    record Outcome(int exit, String stdout, String stderr, Map<String, String> files) {
        /** The published paths, one a line, but for those of the browser's files. */
        String listing() {
            return files.keySet().stream()
                    .filter(file -> !file.startsWith("assets/") && !file.startsWith("buscar/"))
                    .map(file -> file + "\n")
                    .collect(Collectors.joining());
        }
    }

    /** What the test's name shows. */
    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }

    /** Runs the command in {@code place}, whose {@code content/} was {@linkplain #unpack unpacked} before. */
    Outcome run(Path place) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Shell shell = new Shell(
                new PrintWriter(out), new PrintWriter(err), TODAY, place, Optional.empty(), "0", false, false, false);
        int exit = Vigente.run(shell, text("args").strip().split("\\s+", -1));
        return new Outcome(
                exit, out.toString().replaceAll(COUNTS, "N archivos"), err.toString(), read(place.resolve(OUTPUT)));
    }

    /** Copies the sources to {@code place}, text files with the given line end. */
    void unpack(Path place, String lineEnd) throws IOException {
        Path content = folder.resolve("content");
        for (Path file : files(content)) {
            Path copy =
                    place.resolve("content").resolve(content.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            if (file.toString().matches(".*\\.(yaml|md|adoc|txt|csv|svg)")) {
                Files.writeString(copy, Files.readString(file).replace("\n", lineEnd));
            } else {
                Files.copy(file, copy);
            }
        }
    }

    /** The text of one of the files that say what is expected; empty where it is absent. */
    String text(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }

    int exit() throws IOException {
        String written = text("exit").strip();
        return written.isEmpty() ? 0 : Integer.parseInt(written);
    }

    /** The files to be compared byte for byte, as hexadecimal digits. */
    Map<String, String> expected() throws IOException {
        return read(folder.resolve("expected"));
    }

    /** Makes {@code outcome} what is expected from now on. */
    void write(Outcome outcome) throws IOException {
        write("stdout", outcome.stdout());
        write("stderr", outcome.stderr());
        write("exit", outcome.exit() == 0 ? "" : outcome.exit() + "\n");
        write("files", outcome.listing());
        for (String file : expected().keySet()) {
            String published = outcome.files().get(file);
            if (published != null) {
                Files.write(
                        folder.resolve("expected").resolve(file), HexFormat.of().parseHex(published));
            }
        }
    }

    private void write(String file, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(folder.resolve(file));
        } else {
            Files.writeString(folder.resolve(file), text);
        }
    }

    private static Map<String, String> read(Path root) throws IOException {
        Map<String, String> read = new TreeMap<>();
        for (Path file : files(root)) {
            read.put(
                    root.relativize(file).toString().replace('\\', '/'),
                    HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
        return read;
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
