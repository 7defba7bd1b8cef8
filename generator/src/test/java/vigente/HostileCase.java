package vigente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A small manual into which somebody put something hostile.
 *
 * @param name what it is, in words
 * @param recipe changes the manual in a content folder
 */
record HostileCase(String name, Recipe recipe) {
    static final String DRAFT = "politicas/viajes/1.00x/";
    static final String TEXT = DRAFT + "politica.md";
    static final String DATA = DRAFT + "politica.yaml";

    /** Stands in files beside the content folder; whoever publishes it has left that folder. */
    static final String OUTSIDE = "palabra-de-afuera";

    /** Changes the manual in a content folder. */
    interface Recipe {
        void cook(Path content) throws IOException;
    }

    static List<HostileCase> all() {
        List<HostileCase> all = new ArrayList<>();
        all.addAll(HostileData.cases());
        all.addAll(HostileProse.cases());
        all.addAll(HostileFiles.cases());
        all.addAll(HostilePictures.cases());
        return all;
    }

    /** Lays the manual into {@code work}/content, its temptations beside it. */
    void layInto(Path work) throws IOException {
        Path base = ProblemCase.FOLDER.resolve(ProblemCase.BASE);
        for (Map.Entry<String, Path> file : DemoSite.files(base).entrySet()) {
            write(work.resolve("content"), file.getKey(), Files.readAllBytes(file.getValue()));
        }
        Files.delete(work.resolve("content/_orden.txt"));
        write(work, "afuera.md", (OUTSIDE + "\n").getBytes(StandardCharsets.UTF_8));
        write(
                work,
                "afuera.svg",
                ("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>" + OUTSIDE + "</text></svg>")
                        .getBytes(StandardCharsets.UTF_8));
        write(work, "afuera/afuera.md", (OUTSIDE + "\n").getBytes(StandardCharsets.UTF_8));
        recipe.cook(work.resolve("content"));
    }

    /** This and then {@code other}, under this name. */
    HostileCase and(HostileCase other) {
        return new HostileCase(name, content -> {
            recipe.cook(content);
            other.recipe.cook(content);
        });
    }

    @Override
    public String toString() {
        return name;
    }

    /** The case that adds a rule's text to the policy. */
    static HostileCase rule(String name, String text) {
        return added(name, TEXT, "3. " + text + "\n");
    }

    /** The case that adds {@code text} to the end of a file. */
    static HostileCase added(String name, String path, String text) {
        return new HostileCase(
                name, content -> Files.writeString(content.resolve(path), text, StandardOpenOption.APPEND));
    }

    /** The case that exchanges the first {@code before} of a file for {@code after}. */
    static HostileCase changed(String name, String path, String before, String after) {
        return new HostileCase(name, content -> {
            Path file = content.resolve(path);
            String text = Files.readString(file);
            int at = text.indexOf(before);
            if (at < 0) {
                throw new IllegalArgumentException(before + " in " + path);
            }
            Files.writeString(file, text.substring(0, at) + after + text.substring(at + before.length()));
        });
    }

    /** The case that writes a file. */
    static HostileCase file(String name, String path, byte[] bytes) {
        return new HostileCase(name, content -> write(content, path, bytes));
    }

    static HostileCase file(String name, String path, String text) {
        return file(name, path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The policy's text as AsciiDoc, with {@code text} among its rules. */
    static HostileCase asciidoc(String name, String text) {
        return new HostileCase(name, content -> {
            Files.delete(content.resolve(TEXT));
            String whole =
                    "== Objetivo\n\nViajar.\n\n== Alcance\n\nTodos.\n\n== Políticas\n\n. Cada viaje se autoriza.\n\n"
                            + text;
            write(content, DRAFT + "politica.adoc", (whole + "\n").getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The case in which a link stands at {@code path}. */
    static HostileCase link(String name, String path, String target) {
        return new HostileCase(name, content -> {
            Path link = content.resolve(path);
            Files.createDirectories(link.resolveSibling(""));
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Path.of(target));
        });
    }

    static void write(Path folder, String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
