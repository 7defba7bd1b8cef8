package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
        for (int width : new int[] {360, 1280}) {
            for (String scheme : List.of("light", "dark")) {
                open(page, width, scheme);
                assertThat(axe.findings(browser))
                        .as("%s at %d px, %s", page, width, scheme)
                        .isEqualTo(List.of());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"glosario.html", "glosario/z.html", "pendientes.html", "pendientes/area-1.html"})
    void flowsAnewAt320Pixels(String page) {
        open(page, 320, "light");
        assertThat(browser.executeScript("return document.documentElement.scrollWidth <= 320"))
                .isEqualTo(true);
    }

    private void open(String page, int width, String scheme) {
        Axe.shape(browser, width, scheme);
        browser.get(site.resolve(page).toUri().toString());
    }
}
