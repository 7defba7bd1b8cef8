package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader sees and does on the pages of annexes. */
class AnnexIT extends InChromium {
    private static final String DRAFT = "anexos/servicio-al-cliente/1.02x/";
    private static final String MAP = DRAFT + "plan-de-calidad.html";

    @Test
    void closesAndOpensABranchOfAMindMapByKeyboard() {
        open(MAP);
        WebElement branch = branch("Conservar al cliente");
        assertThat(branch.getDomAttribute("aria-expanded")).isEqualTo("true");
        int high = height();
        branch.sendKeys(Keys.ENTER);
        assertThat(branch.getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(words("Beneficios por frecuencia").isDisplayed()).isFalse();
        assertThat(words("Identificar la causa").isDisplayed()).isTrue();
        assertThat(branch.findElement(By.xpath("following-sibling::*[1]")).getText())
                .isEqualTo("+3");
        assertThat(height()).isLessThan(high);
        branch.sendKeys(Keys.SPACE);
        assertThat(words("Beneficios por frecuencia").isDisplayed()).isTrue();
        assertThat(height()).isEqualTo(high);
    }

    @Test
    void closesAllBranchesWithOneButtonAndPrintsTheWholeMapAllTheSame() {
        open(MAP);
        WebElement all = browser.findElement(By.cssSelector("main button.button"));
        all.click();
        assertThat(words("Identificar la causa").isDisplayed()).isFalse();
        assertThat(all.getText()).isEqualTo("Desplegar las ramas");
        browser.executeScript("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(words("Identificar la causa").isDisplayed()).isTrue();
        assertThat(all.getText()).isEqualTo("Plegar las ramas");
    }

    @Test
    void showsTheWholeMapWithoutScripts() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            open(MAP);
            assertThat(browser.findElements(By.cssSelector("svg.drawing text")))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(line -> assertThat(line.isDisplayed()).isTrue());
            assertThat(browser.findElements(By.cssSelector("main button"))).isEmpty();
            assertThat(browser.findElements(By.cssSelector(".as-list li"))).hasSizeGreaterThan(30);
        } finally {
            browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void marksCriticalMomentsOfACycleByShapeAndInTheList() {
        Document page = page(DRAFT + "ciclo-de-servicio.html");
        assertThat(page.select("svg.drawing circle")).hasSizeGreaterThan(5);
        assertThat(page.select("svg.drawing polygon")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.select("li[data-critico]")).hasSize(3);
    }

    @Test
    void showsATableBeforeItIsDownloaded() {
        Document page = page(DRAFT + "bitacora-de-contactos.csv.html");
        assertThat(page.select("main thead th").eachText()).startsWith("fecha", "hora", "base");
        assertThat(page.select("main tbody tr")).hasSize(3);
        assertThat(page.expectFirst("main a[download]").attr("href")).isEqualTo("bitacora-de-contactos.csv");
        assertThat(page("politicas/servicio-al-cliente/1.02x.html")
                        .select("#A-5 a.annex-title")
                        .eachAttr("href"))
                .containsExactly("../../anexos/servicio-al-cliente/1.02x/bitacora-de-contactos.csv.html");
    }

    @Test
    void tellsOfAnExternalTextWithoutPermissionOnlyWhereItIsFrom() {
        Document page = page(DRAFT + "diez-principios.html");
        assertThat(page.expectFirst(".state-banner").text()).contains("Documento externo, no normativo");
        assertThat(page.select("main dt").eachText())
                .containsExactly("Fuente", "Fecha del documento", "Permiso de uso");
        assertThat(page.select("main ol[start], main .prose ol, .poster")).isEmpty();
        assertThat(page.expectFirst(".contradictions").text()).contains("Contradicción por resolver", "PO-COM-001 L-1");
    }

    private void open(String page) {
        browser.get(DemoSite.folder().resolve(page).toUri().toString());
    }

    private WebElement branch(String label) {
        return browser.findElement(By.cssSelector(".nodo[aria-label='" + label + "']"));
    }

    /** The first line of letters of the drawing that says just that. */
    private WebElement words(String said) {
        List<WebElement> lines = browser.findElements(By.cssSelector("svg.drawing text")).stream()
                .filter(line -> said.equals(line.getDomProperty("textContent")))
                .toList();
        return lines.get(0);
    }

    private int height() {
        return browser.findElement(By.cssSelector("svg.drawing")).getSize().getHeight();
    }

    private static Document page(String page) {
        return Jsoup.parse(DemoSite.text(DemoSite.folder().resolve(page)));
    }
}
