package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What a reader does with a page: asks what a term means, cites a rule, remembers a post. */
class ReadingIT extends InChromium {
    private static final String DRAFT = "politicas/servicio-al-cliente/1.02x.html";
    /** Bytes that a policy's page and all it loads but fonts may take, as they are and compressed as {@code --compress} does. */
    private static final int WEIGHT = 60 * 1024;

    private static final int ON_ITS_WAY = 20 * 1024;

    private void open(String page) {
        browser.get(DemoSite.folder().resolve(page).toUri().toString());
    }

    private WebElement meaning() {
        return browser.findElement(By.id("_significado"));
    }

    @Test
    void tellsWhatATermMeansOnFocusAndKeepsQuietOnEscape() {
        open(DRAFT);
        WebElement term = browser.findElement(By.cssSelector("#L-5 a.term"));
        String rule = browser.findElement(By.id("L-5")).getDomProperty("textContent");
        browser.executeScript("document.querySelector('#L-5 a.label').focus()");
        new Actions(browser).sendKeys(Keys.TAB, Keys.TAB).perform();
        assertThat(browser.switchTo().activeElement()).isEqualTo(term);
        assertThat(meaning().getText()).startsWith("Colaborador").contains("PO-GEN-001");
        assertThat(term.getDomAttribute("aria-describedby")).isEqualTo("_significado");
        assertThat(browser.findElement(By.id("L-5")).getDomProperty("textContent"))
                .isEqualTo(rule);
        new Actions(browser).sendKeys(Keys.ESCAPE).perform();
        assertThat(meaning().isDisplayed()).isFalse();
        assertThat(browser.switchTo().activeElement()).isEqualTo(term);
    }

    @Test
    void letsThePointerMoveOntoTheMeaning() {
        open(DRAFT);
        WebElement term = browser.findElement(By.cssSelector("#objetivo a.term"));
        new Actions(browser).moveToElement(term).pause(600).perform();
        assertThat(meaning().isDisplayed()).isTrue();
        new Actions(browser).moveToElement(meaning()).pause(600).perform();
        assertThat(meaning().isDisplayed()).isTrue();
        new Actions(browser)
                .moveToElement(browser.findElement(By.tagName("h1")))
                .pause(600)
                .perform();
        assertThat(meaning().isDisplayed()).isFalse();
    }

    @Test
    void citesARuleWithTheAddressWhereItsTextStays() {
        open("politicas/servicio-al-cliente.html");
        browser.executeScript(
                "navigator.clipboard.writeText = words => { window.copied = words; return Promise.resolve(); }");
        WebElement button = browser.findElement(By.cssSelector("#L-9 > .cite"));
        assertThat(button.getAccessibleName()).isEqualTo("Copiar la cita de PO-COM-001 rev. 1.01, L-9");
        browser.executeScript("arguments[0].click()", button);
        String copied = String.valueOf(browser.executeScript("return window.copied"));
        assertThat(copied.lines()).hasSize(2).first().isEqualTo("PO-COM-001 rev. 1.01, L-9");
        assertThat(copied).endsWith("politicas/servicio-al-cliente/1.01.html#L-9");
        assertThat(browser.findElement(By.cssSelector(".told")).getText())
                .contains("Copiado: PO-COM-001 rev. 1.01, L-9");
    }

    @Test
    void saysBesideARuleWhatItWaitsForAndWhomItBinds() {
        Document page = page(DRAFT);
        assertThat(page.expectFirst("#L-6").attr("data-nota"))
                .isEqualTo(
                        "Todavía no se puede aplicar. Falta escribir: Compromiso con el cliente; Modelo de servicio.");
        assertThat(page.expectFirst("#L-6").attr("data-obliga")).isEqualTo("Obliga a: Gerentes, Jefes");
        assertThat(page.expectFirst("#L-1").attr("data-nota")).contains("Contradicción por resolver");
        assertThat(page.select(".side a[href$='puestos/gerentes.html']")).hasSize(1);
        Document card = page("puestos/gerente-de-servicio.html");
        assertThat(card.select("[aria-labelledby=en-vigor] .duty h3").eachText())
                .contains("Política de servicio al cliente", "Política de teletrabajo");
        assertThat(card.select("[data-borrador] .state").eachText()).containsOnly("Borrador");
    }

    @Test
    void remembersTheReadersPost() {
        open("index.html");
        browser.findElement(By.cssSelector("#_mi-puesto > option[value='Gerente de Servicio']"))
                .click();
        open("index.html");
        assertThat(browser.findElement(By.cssSelector(".my-rules a")).getDomAttribute("href"))
                .isEqualTo("puestos/gerente-de-servicio.html");
        browser.executeScript("localStorage.clear()");
    }

    @Test
    void weighsLittle() throws IOException {
        for (String name : policies()) {
            List<Path> loaded = loaded(name);
            assertThat(weight(loaded, Files::size)).as(name).isBetween(20 * 1024L, (long) WEIGHT);
            assertThat(weight(loaded, ReadingIT::squeezed)).as(name).isLessThanOrEqualTo(ON_ITS_WAY);
        }
    }

    /** The page of every policy, those of former addresses left out. */
    private static List<String> policies() throws IOException {
        try (Stream<Path> files = Files.list(DemoSite.folder().resolve("politicas"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> "politicas/" + file.getFileName())
                    .filter(name -> page(name).selectFirst("article") != null)
                    .toList();
        }
    }

    private static Document page(String page) {
        try {
            return Jsoup.parse(DemoSite.folder().resolve(page).toFile(), "UTF-8");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> loaded(String name) {
        Path file = DemoSite.folder().resolve(name);
        return Stream.concat(
                        Stream.of(file),
                        page(name).select("link[rel=stylesheet], link[rel=icon], script, img").stream()
                                .map(one -> one.hasAttr("href") ? one.attr("href") : one.attr("src"))
                                .map(file::resolveSibling))
                .toList();
    }

    /** How many bytes a file takes. */
    private interface Measure {
        long of(Path file) throws IOException;
    }

    private static long weight(List<Path> files, Measure measure) throws IOException {
        long weight = 0;
        for (Path file : files) {
            weight += measure.of(file);
        }
        return weight;
    }

    private static long squeezed(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            Files.copy(file, gzip);
        }
        return out.size();
    }
}
