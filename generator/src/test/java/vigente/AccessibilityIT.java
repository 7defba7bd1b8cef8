package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing against WCAG 2.2 AA or its own best practice, on any kind of page, width or colour scheme. */
class AccessibilityIT extends InChromium {
    private Axe axe = new Axe("");

    static List<String> pages() {
        return PageKinds.onePageOfEach();
    }

    @BeforeAll
    void readAxe() throws IOException {
        axe = Axe.read();
    }

    @ParameterizedTest
    @MethodSource("pages")
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
    @MethodSource("pages")
    void flowsAnewAt320Pixels(String page) {
        open(page, 320, "light");
        assertThat(browser.executeScript("return document.documentElement.scrollWidth <= 320"))
                .isEqualTo(true);
    }

    private void open(String page, int width, String scheme) {
        Axe.shape(browser, width, scheme);
        browser.get(DemoSite.folder().resolve(page).toUri().toString());
    }
}
