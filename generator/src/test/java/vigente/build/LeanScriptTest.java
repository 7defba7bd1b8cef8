package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vigente.page.PublishedFiles;

class LeanScriptTest {
    @Test
    void leavesOutWhatOnlyPeopleRead() {
        assertThat(
                        lean(
                                "// @ts-check\n/* What\n * it does. */\n  const a = (/** @type {any} */ b) => b + 1;\n\n  return a;\n"))
                .isEqualTo("const a=(b)=>b+1;return a;\n");
    }

    @Test
    void leavesTextsAndExpressionsAlone() {
        assertThat(lean("const a = \"x = 1 // 2\", b = /[ /] = +/u;"))
                .isEqualTo("const a=\"x = 1 // 2\",b=/[ /] = +/u;\n");
    }

    @Test
    void keepsTheEndOfALineThatMayEndAStatement() {
        assertThat(lean("const a = () => {\n  b();\n}\nfirst()\n  .second(\n    1,\n  );\n"))
                .isEqualTo("const a=()=>{b();}\nfirst().second(1,);\n");
    }

    @Test
    void readsScriptsThatKeepToItsRules() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../site/js"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<String> lines = Files.readAllLines(file);
                assertThat(lines)
                        .as("%s: a comment behind code would swallow the code", file)
                        .noneMatch(line -> line.matches("[^/\"`]*\\S[^/\"`]*\\s//.*"));
                assertThat(lines)
                        .as("%s: signs that lose their space would become others", file)
                        .noneMatch(line -> line.matches(".*(?:\\+ \\+|- -).*"));
            }
        }
    }

    @Test
    void joinsTheSearch() {
        Map<String, byte[]> published = PublishedFiles.of(
                Map.of("js/search/b.js", bytes("b();"), "js/search/a.js", bytes("a();"), "css/a.css", bytes("a  {}")));
        assertThat(published).containsOnlyKeys("js/search-engine.js", "css/a.css");
        assertThat(published.get("js/search-engine.js")).isEqualTo(bytes("a();\nb();\n"));
        assertThat(published.get("css/a.css")).isEqualTo(bytes("a  {}"));
    }

    private static String lean(String script) {
        return new String(LeanScript.of(bytes(script)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
