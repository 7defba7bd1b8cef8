package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** axe-core's questions about the page that a browser shows: WCAG 2.2 AA and its own best practice. */
record Axe(String script) {
    private static final String ASK = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                .then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '))))
                .catch(e => done(['axe failed: ' + e]));
            """;

    static Axe read() throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new Axe(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** What it finds in the page as it stands, each with the elements concerned. */
    List<?> findings(ChromeDriver browser) {
        browser.executeScript(script);
        return (List<?>) Objects.requireNonNull(browser.executeAsyncScript(ASK));
    }

    /** Makes the browser's window that wide, in a scheme of {@code light} or {@code dark}. */
    static void shape(ChromeDriver browser, int width, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 500));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Finds nothing on the page of that file, on a phone and on a desk, by day and by night. */
    void thenNothingIsFound(ChromeDriver browser, Path page) {
        for (int width : new int[] {360, 1280}) {
            for (String scheme : List.of("light", "dark")) {
                open(browser, page, width, scheme);
                assertThat(findings(browser))
                        .as("%s at %d px, %s", page, width, scheme)
                        .isEqualTo(List.of());
            }
        }
    }

    /** Nobody has to scroll sideways on the narrowest screen that WCAG asks for (1.4.10). */
    static void thenItFlowsAt320Pixels(ChromeDriver browser, Path page) {
        open(browser, page, 320, "light");
        assertThat(browser.executeScript("return document.documentElement.scrollWidth <= 320"))
                .as(page.toString())
                .isEqualTo(true);
    }

    private static void open(ChromeDriver browser, Path page, int width, String scheme) {
        shape(browser, width, scheme);
        browser.get(page.toUri().toString());
    }
}
