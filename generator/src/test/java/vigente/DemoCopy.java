package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A copy of the demo manual's sources that a test may change. */
record DemoCopy(Path root) {
    private static final Set<String> FEW = Set.of(
            "atencion-de-quejas",
            "buzon-de-quejas",
            "continuidad-de-la-operacion",
            "teletrabajo",
            "elaboracion-y-control-de-politicas",
            "servicio-al-cliente",
            "seguridad-de-la-informacion");

    /** Copies all sources into {@code root}. */
    static DemoCopy whole(Path root) {
        return copied(root, path -> true);
    }

    /** Copies into {@code root} what most questions can be asked of: seven policies. */
    static DemoCopy in(Path root) {
        return in(root, FEW);
    }

    /** Copies into {@code root} those policies, with what belongs to the manual. */
    static DemoCopy in(Path root, Set<String> slugs) {
        return copied(root, path -> !path.startsWith("politicas/") || slugs.contains(path.split("/", 3)[1]));
    }

    private static DemoCopy copied(Path root, Predicate<String> wanted) {
        try {
            for (Map.Entry<String, Path> file :
                    DemoSite.files(DemoSite.content()).entrySet()) {
                if (!wanted.test(file.getKey())) {
                    continue;
                }
                Path target = root.resolve("content").resolve(file.getKey());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file.getValue(), target);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new DemoCopy(root);
    }

    /** A file of the content folder. */
    Path file(String path) {
        return root.resolve("content").resolve(path);
    }

    /** Exchanges {@code before}, which must stand in the file, for {@code after}, where it stands first. */
    DemoCopy change(String path, String before, String after) {
        String text = DemoSite.text(file(path));
        int at = text.indexOf(before);
        assertThat(at).as("«%s» in %s", before, path).isNotNegative();
        return write(path, text.substring(0, at) + after + text.substring(at + before.length()));
    }

    /** Writes a file of the content folder. */
    DemoCopy write(String path, String text) {
        try {
            Files.createDirectories(file(path).resolveSibling(""));
            Files.writeString(file(path), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    TestRun run(String... words) {
        return TestRun.in(root, words);
    }

    /** What {@code check} says of it, with its exit code at the end. */
    String checked() {
        TestRun check = run("check");
        return check.out() + check.err() + "exit " + check.code();
    }

    /** Publishes what stands, without paper; gives back the folder. */
    Path published(String... more) {
        String[] words = new String[more.length + 3];
        words[0] = "build";
        words[1] = "--no-pdf";
        words[2] = "--with-errors";
        System.arraycopy(more, 0, words, 3, more.length);
        TestRun build = run(words);
        assertThat(build.isCivil()).as(build.err()).isTrue();
        return root.resolve("public");
    }

    /** A published page. */
    static Document page(Path file) {
        return Jsoup.parse(DemoSite.text(file));
    }
}
