package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;

/** axe-core finds nothing against WCAG 2.2 AA or its own best practice, on any kind of page, width or colour scheme. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {
    private static final String ASK = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                .then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '))))
                .catch(e => done(['axe failed: ' + e]));
            """;

    private ChromeDriver browser;
    private String axe = "";

    static List<String> pages() {
        return PageKinds.onePageOfEach();
    }

    @BeforeAll
    void openBrowser() throws IOException {
        try (InputStream script = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
        browser = Chromium.open();
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsNothing(String page) {
        for (int width : new int[] {360, 1280}) {
            for (String scheme : List.of("light", "dark")) {
                open(page, width, scheme);
                browser.executeScript(axe);
                assertThat((List<?>) browser.executeAsyncScript(ASK))
                        .as("%s at %d px, %s", page, width, scheme)
                        .isEmpty();
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
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 500));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.get(DemoSite.folder().resolve(page).toUri().toString());
    }
}
