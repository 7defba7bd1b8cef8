package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import vigente.build.Sources;
import vigente.serve.Session;

/** axe-core finds nothing in the editor either: its list, a policy's form, the whole files, an act, and the preview's panel. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorAccessibilityIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String POLICY = "_editor/politica/servicio-al-cliente";

    @TempDir
    private static Path directory;

    private Session session;
    private Thread renewal = new Thread();
    private ChromeDriver browser;
    private Axe axe = new Axe("");

    @BeforeAll
    void start() throws IOException {
        axe = Axe.read();
        browser = Chromium.open();
        DemoCopy.in(directory, Set.of("elaboracion-y-control-de-politicas", "servicio-al-cliente"));
        session = Session.start(new Sources(directory.resolve("content"), "content", DemoSite.TODAY), 0);
        renewal = new Thread(() -> session.run(findings -> {}, sentence -> {}));
        renewal.start();
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (browser != null) {
            browser.quit();
        }
        renewal.interrupt();
        renewal.join(PATIENCE.toMillis());
        if (session != null) {
            session.close();
        }
    }

    @Test
    void findsNothingInTheListOfPolicies() {
        inEveryShape(() -> open("_editor/", "[data-nueva]"));
    }

    @Test
    void findsNothingInThePolicysForm() {
        inEveryShape(this::form);
    }

    @Test
    void findsNothingInTheWholeFiles() {
        inEveryShape(() -> {
            form();
            browser.executeScript("document.querySelectorAll('[data-cambiar]').forEach(button => button.click())");
            shown("[data-texto] [data-entero]");
        });
    }

    @Test
    void findsNothingInAnAct() {
        inEveryShape(() -> {
            form();
            browser.findElement(By.cssSelector("[data-dialogo='_emitir']")).click();
            shown("#_emitir");
        });
    }

    @Test
    void findsNothingInThePageThatShowsHowItWillLook() {
        inEveryShape(() -> {
            form();
            browser.findElement(By.cssSelector("[data-ver]")).click();
            shown("[data-vista]");
        });
    }

    @Test
    void findsNothingInThePreviewsPanel() {
        inEveryShape(() -> open("politicas/servicio-al-cliente.html", ".vivo-panel"));
    }

    private void form() {
        open(POLICY, "[data-partes] > li");
    }

    private void open(String page, String element) {
        browser.get("about:blank");
        browser.get(session.address() + page);
        shown(element);
    }

    private void shown(String element) {
        new WebDriverWait(browser, PATIENCE)
                .until(any ->
                        browser.findElements(By.cssSelector(element)).stream().anyMatch(WebElement::isDisplayed));
    }

    private void inEveryShape(Runnable page) {
        for (int width : new int[] {360, 1280}) {
            for (String scheme : List.of("light", "dark")) {
                Axe.shape(browser, width, scheme);
                page.run();
                assertThat(axe.findings(browser)).as("%d px, %s", width, scheme).isEqualTo(List.of());
                assertThat(browser.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                        .as("%d px", width)
                        .isEqualTo(true);
            }
        }
    }
}
