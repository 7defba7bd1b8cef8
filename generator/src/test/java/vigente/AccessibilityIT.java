package vigente;

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
        axe.thenNothingIsFound(browser, DemoSite.folder().resolve(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void flowsAnewAt320Pixels(String page) {
        Axe.thenItFlowsAt320Pixels(browser, DemoSite.folder().resolve(page));
    }
}
