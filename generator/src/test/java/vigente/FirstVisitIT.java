package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a reader sees who has never been there: the site's own letters, and nothing that moves when they come. */
class FirstVisitIT {
    private static final String POLICY = "politicas/servicio-al-cliente.html";
    private static final String SHIFT = """
            const done = arguments[arguments.length - 1];
            let moved = 0;
            new PerformanceObserver(list => list.getEntries().forEach(e => { moved += e.value; }))
                .observe({type: "layout-shift", buffered: true});
            document.fonts.ready.then(() => setTimeout(() => done(Math.round(moved * 1000)), 150));
            """;

    private static final String WAITED = """
            new MutationObserver(() => { window.waited = true; })
                .observe(document, {subtree: true, attributes: true, attributeFilter: ["data-letras"]});
            """;

    private ChromeDriver browser;

    @BeforeEach
    void openBrowser() {
        browser = Chromium.open();
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void showsItsOwnLettersFromAFolder() {
        browser.get(DemoSite.folder().resolve(POLICY).toUri().toString());
        thenLettersAreItsOwn();
    }

    @Test
    void showsItsOwnLettersFromAServer() throws IOException {
        try (SiteServer server = SiteServer.of(DemoSite.folder(), Duration.ofMillis(300))) {
            browser.get(server.address() + POLICY);
            thenLettersAreItsOwn();
        }
    }

    @Test
    void movesNothingUnderTheReadersEyes() throws IOException {
        try (SiteServer server = SiteServer.of(DemoSite.folder())) {
            for (int width : new int[] {360, 1280}) {
                for (String page : PageKinds.onePageOfEach()) {
                    assertThat(moved(server, page, width))
                            .as("%s at %d px", page, width)
                            .isLessThanOrEqualTo(10);
                }
            }
        }
    }

    /** A page waits for its letters 300 ms; what stands in for them after that is nearly as wide. */
    @Test
    void movesLittleWhereItsLettersComeTooLate() throws IOException {
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WAITED));
        try (SiteServer server = SiteServer.of(DemoSite.folder(), Duration.ofMillis(600))) {
            for (String page : PageKinds.onePageOfEach()) {
                assertThat(moved(server, page, 360)).as(page).isLessThan(100);
                assertThat(browser.executeScript("return window.waited === true"))
                        .as("%s waits", page)
                        .isEqualTo(true);
            }
        }
    }

    /** How far the page moves while it opens, in thousandths; 100 is what is commonly called good. */
    private int moved(SiteServer server, String page, int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        browser.get(server.address() + page);
        return Integer.parseInt(String.valueOf(browser.executeAsyncScript(SHIFT)));
    }

    private void thenLettersAreItsOwn() {
        browser.executeAsyncScript("document.fonts.ready.then(arguments[0])");
        assertThat(families("h1")).isNotEmpty().allMatch(face -> face.startsWith("Source Serif 4"));
        assertThat(families("main section p")).isNotEmpty().allMatch(face -> face.startsWith("Source Sans 3"));
        assertThat(families(".main-nav a")).isNotEmpty().allMatch(face -> face.startsWith("Source Sans 3"));
    }

    /** The faces that the first element found is really drawn with. */
    private Set<String> families(String selector) {
        browser.executeCdpCommand("DOM.enable", Map.of());
        browser.executeCdpCommand("CSS.enable", Map.of());
        Map<?, ?> root = (Map<?, ?>) asked("DOM.getDocument", Map.of(), "root");
        Object place = Objects.requireNonNull(root.get("nodeId"));
        Object node = asked("DOM.querySelector", Map.of("nodeId", place, "selector", selector), "nodeId");
        Set<String> families = new TreeSet<>();
        for (Object face : (List<?>) asked("CSS.getPlatformFontsForNode", Map.of("nodeId", node), "fonts")) {
            families.add(String.valueOf(((Map<?, ?>) face).get("familyName")));
        }
        return families;
    }

    private Object asked(String command, Map<String, Object> how, String part) {
        return Objects.requireNonNull(browser.executeCdpCommand(command, how).get(part));
    }
}
