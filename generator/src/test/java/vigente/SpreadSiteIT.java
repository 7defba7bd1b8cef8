package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core finds nothing on the pages that only large manuals have, and they flow on narrow screens. */
class SpreadSiteIT extends InChromium {
    private Axe axe = new Axe("");
    private Path site = Path.of("");

    @BeforeAll
    void build(@TempDir Path directory) throws IOException {
        axe = Axe.read();
        site = directory.resolve("public");
        CrowdedManual.writeTo(directory.resolve("content"));
        assertThat(TestRun.in(directory, "build", "--no-pdf", "--quiet").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"glosario.html", "glosario/z.html", "pendientes.html", "pendientes/area-1.html"})
    void findsNothing(String page) {
        axe.thenNothingIsFound(browser, site.resolve(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"glosario.html", "glosario/z.html", "pendientes.html", "pendientes/area-1.html"})
    void flowsAnewAt320Pixels(String page) {
        Axe.thenItFlowsAt320Pixels(browser, site.resolve(page));
    }
}
