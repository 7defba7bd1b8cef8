package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever wants one page or one style of their own hands in that file alone. */
class OverridesTest {
    @TempDir
    private Path work;

    @BeforeEach
    void layOut() throws IOException {
        new ProblemCase(ProblemCase.BASE).layInto(work);
    }

    @Test
    void aFolderWithOneTemplateExchangesThatOne() throws IOException {
        write("plantillas/web/notice.ftlh", "<#import \"layout.ftlh\" as l><p>Aviso de la casa</p>");
        build("--templates", "plantillas");
        assertThat(page("aviso.html")).isEqualToIgnoringNewLines("<p>Aviso de la casa</p>");
        assertThat(page("index.html")).contains("<h1");
    }

    @Test
    void aFolderWithOneStyleSheetExchangesThatOne() throws IOException {
        build();
        List<String> before = assets();
        write("archivos/css/print.css", "/* de la casa */\n");
        build("--assets", "archivos");
        List<String> after = assets();
        assertThat(after).hasSameSizeAs(before);
        List<String> changed =
                after.stream().filter(name -> !before.contains(name)).toList();
        assertThat(changed).singleElement().asString().contains("site");
        assertThat(page("assets/" + changed.get(0)))
                .endsWith("/* de la casa */\n")
                .doesNotContain("@page");
        assertThat(page("index.html")).contains("assets/" + changed.get(0));
    }

    private List<String> assets() throws IOException {
        Path assets = work.resolve("public/assets");
        try (Stream<Path> files = Files.walk(assets)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> assets.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private String page(String path) throws IOException {
        return Files.readString(work.resolve("public").resolve(path));
    }

    private Path write(String path, String text) throws IOException {
        Path file = work.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void build(String... more) {
        String[] words =
                Stream.concat(Stream.of("build", "--no-pdf"), Stream.of(more)).toArray(String[]::new);
        TestRun run = TestRun.in(work, words);
        assertThat(run.code()).as(run.err()).isZero();
    }
}
