package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vigente.command.Shell;
import vigente.policy.Fingerprinter;

/**
 * One folder under {@code problems/}: a sound manual with one wrong part, and what the program says about it.
 *
 * <p>The folder's files are laid over those of {@code _base}. {@code _borrar.txt} lists paths to take away, one a line;
 * {@code _orden.txt} the words of the command line where it is not {@code check}; {@code HUELLA(1.00)} in a register is
 * exchanged for the fingerprint of that revision's folder.
 *
 * @param name of the folder: the problem's id, and behind {@code --} what is special about the case
 */
public record ProblemCase(String name) {
    static final Path FOLDER = Path.of("src/test/resources/problems");
    public static final String BASE = "_base";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern FINGERPRINT = Pattern.compile("HUELLA\\(([^)]+)\\)");

    /** All cases there are, without the base. */
    public static List<ProblemCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals(BASE))
                    .sorted()
                    .map(ProblemCase::new)
                    .toList();
        }
    }

    /** The id of the problem that the case shows. */
    String id() {
        int variant = name.indexOf("--");
        return variant < 0 ? name : name.substring(0, variant);
    }

    Path expected() {
        return FOLDER.resolve(name).resolve("expected.txt");
    }

    /** Lays the case's manual into {@code work}/content. */
    public void layInto(Path work) throws IOException {
        Path content = work.resolve("content");
        copy(FOLDER.resolve(BASE), content);
        copy(FOLDER.resolve(name), content);
        Files.deleteIfExists(content.resolve("expected.txt"));
        for (String path : lines(content.resolve("_borrar.txt"))) {
            delete(content.resolve(path));
        }
        Files.deleteIfExists(content.resolve("_borrar.txt"));
        Files.deleteIfExists(content.resolve("_orden.txt"));
        ProblemRecipe.of(name).cook(content);
        fingerprints(content);
    }

    /** What the program prints about the manual in {@code work}. */
    String run(Path work) throws IOException {
        Path words = FOLDER.resolve(name).resolve("_orden.txt");
        List<String> order = Files.exists(words) ? lines(words) : List.of("check", "--quiet");
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        Shell shell = new Shell(out, out, TODAY, work, Optional.empty(), "0", false, false, false);
        int code = Vigente.run(shell, order.toArray(String[]::new));
        assertThat(code).isEqualTo(printed.toString().contains(": error: ") ? 1 : 0);
        return printed.toString();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path path) throws IOException {
        assertThat(path).exists();
        Deleting.all(path);
    }

    /** Exchanges {@code HUELLA(1.00)} in the registers below {@code content} for that revision's fingerprint. */
    public static void fingerprints(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(f -> f.endsWith("registro.yaml")).toList()) {
                Matcher wanted = FINGERPRINT.matcher(Files.readString(file));
                StringBuilder filled = new StringBuilder();
                while (wanted.find()) {
                    wanted.appendReplacement(filled, fingerprint(file.resolveSibling(wanted.group(1))));
                }
                Files.writeString(file, wanted.appendTail(filled), StandardCharsets.UTF_8);
            }
        }
    }

    private static String fingerprint(Path revision) throws IOException {
        TreeMap<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(revision)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(revision.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return Fingerprinter.of(contents).toString();
    }
}
