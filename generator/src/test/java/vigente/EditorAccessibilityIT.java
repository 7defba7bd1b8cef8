package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** axe-core finds nothing in the editor either: its list, a policy's form, the whole files, an act, and the preview's panel. */
class EditorAccessibilityIT extends InPreview {
    private static final String POLICY = "_editor/politica/servicio-al-cliente";

    @TempDir
    private static Path directory;

    private Axe axe = new Axe("");

    @BeforeAll
    void start() throws IOException {
        axe = Axe.read();
        DemoCopy.in(directory, Set.of("elaboracion-y-control-de-politicas", "servicio-al-cliente"));
        serve(directory.resolve("content"));
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
        browser.get(address() + page);
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
