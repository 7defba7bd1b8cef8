package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;

/** Every page opened by double click and from a server in a real browser, on a desk and on a phone. */
class BrowserIT extends InChromium {
    // Against hanging for ever, no promise of speed.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private SiteServer server;

    static List<String> pages() {
        return PageKinds.everyPage();
    }

    @BeforeAll
    void openServer() throws IOException {
        server = SiteServer.of(DemoSite.folder());
    }

    @AfterAll
    void closeServer() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensFromAFolderWithoutComplaint(String page) {
        thenNothingIsWrong(DemoSite.folder().toUri() + page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensFromAServerWithoutComplaint(String page) {
        thenNothingIsWrong(server.address() + page);
    }

    @Test
    void leadsFromAFormerAddressToThePolicy() {
        browser.manage().timeouts().implicitlyWait(PATIENCE);
        for (String site : List.of(DemoSite.folder().toUri().toString(), server.address())) {
            browser.get(site + "politicas/politica-de-viaticos.html");
            assertThat(browser.findElement(By.tagName("article")).getDomAttribute("data-cita"))
                    .isEqualTo("PO-FIN-001 rev. 1.01");
        }
        browser.manage().timeouts().implicitlyWait(Duration.ZERO);
    }

    private void thenNothingIsWrong(String address) {
        for (int width : new int[] {360, 1280}) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 500));
            browser.get(address);
            assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                    .as("what the browser says at %d px", width)
                    .isEmpty();
            assertThat(browser.findElements(By.tagName("h1"))).hasSize(1);
            assertThat(browser.executeScript("return document.documentElement.scrollWidth <= " + width))
                    .as("whether the page fits %d px", width)
                    .isEqualTo(true);
        }
    }
}
