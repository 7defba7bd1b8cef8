package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * The clock in the reader's browser: the demo manual, published on 22 November 2026 and opened from its folder, is read on
 * other days and in other places.
 */
class ClockIT extends InChromium {
    private static final String HERE = "America/Mexico_City";
    /** Due on 15 December 2026; readers are warned from 60 days before. */
    private static final String TELEWORK = "politicas/teletrabajo.html";

    private String disguise = "";

    @AfterEach
    void comeBack() {
        takeOff();
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    @ParameterizedTest
    @CsvSource({
        // On the due day itself it is not overdue anywhere, and on the next it is: by the reader's own calendar.
        "2026-12-15T18:00:00Z, America/Mexico_City, por-vencer",
        "2026-12-16T05:59:59Z, America/Mexico_City, por-vencer",
        "2026-12-16T06:00:00Z, America/Mexico_City, vencida",
        "2026-12-15T09:59:59Z, Pacific/Kiritimati, por-vencer",
        "2026-12-15T10:00:00Z, Pacific/Kiritimati, vencida",
        "2026-12-16T07:59:59Z, America/Tijuana, por-vencer",
        "2026-12-16T08:00:00Z, America/Tijuana, vencida",
        "2026-10-15T12:00:00Z, America/Mexico_City, al-corriente",
        "2026-10-16T12:00:00Z, America/Mexico_City, por-vencer",
    })
    void tellsTheStateByTheReadersDay(String instant, String zone, String band) {
        read(TELEWORK, instant, zone);
        WebElement banner = browser.findElement(By.cssSelector(".review-banner"));
        assertThat(banner.getDomAttribute("data-banda")).isEqualTo(band);
        assertThat(banner.getText())
                .startsWith(Map.of(
                                "vencida",
                                "Revisión vencida: este texto debió revisarse a más tardar el 15 de diciembre de 2026.",
                                "por-vencer",
                                "Por vencer: este texto tiene que revisarse",
                                "al-corriente",
                                "Al corriente: la próxima revisión vence")
                        .get(band));
    }

    @ParameterizedTest
    @CsvSource({
        // Clocks in Tijuana go forward on 14 March 2027 and back on 7 November; no day is longer than a day.
        "2027-03-14T07:59:59Z, America/Tijuana, Vencida hace 88 días",
        "2027-03-14T08:00:00Z, America/Tijuana, Vencida hace 89 días",
        "2027-03-15T06:59:59Z, America/Tijuana, Vencida hace 89 días",
        "2027-03-15T07:00:00Z, America/Tijuana, Vencida hace 90 días",
        "2027-11-08T07:59:59Z, America/Tijuana, Vencida hace 327 días",
        "2026-12-16T18:00:00Z, America/Mexico_City, Vencida hace 1 día",
        "2026-12-15T18:00:00Z, America/Mexico_City, Vence hoy",
        "2026-12-14T18:00:00Z, America/Mexico_City, Vence en 1 día",
        "2030-01-01T18:00:00Z, America/Mexico_City, Vencida hace 1113 días",
    })
    void countsDaysAsACalendarDoes(String instant, String zone, String said) {
        for (String page : List.of("revisiones.html", "lista-maestra.html", "index.html")) {
            read(page, instant, zone);
            assertThat(browser.findElement(By.xpath("//tr[contains(., 'PO-RHU-001')]//*[@data-vence]"))
                            .getText())
                    .as(page)
                    .isEqualTo(said);
        }
    }

    @Test
    void countsTheOverdueOnesOfTheDayOfReading() {
        read("index.html", "2026-11-22T18:00:00Z", HERE);
        assertThat(counted("vencida")).isEqualTo("1");
        read("index.html", "2027-06-01T18:00:00Z", HERE);
        assertThat(counted("vencida")).isEqualTo("6");
        read("revisiones.html", "2027-06-01T18:00:00Z", HERE);
        assertThat(counted("vencida")).isEqualTo("6");
        assertThat(counted("por-vencer")).isEqualTo("2");
        assertThat(counted("al-corriente")).isEqualTo("1");
        assertThat(counted("sin-fecha")).isEqualTo("3");
    }

    @Test
    void putsWhatHasPassedAmongTheOverdueAndBeginsTheYearWithTheMonthOfReading() {
        read("revisiones.html", "2027-06-01T18:00:00Z", HERE);
        assertThat(codes("[data-grupo=vencidas] tr[data-dia] .code"))
                .containsExactly("PO-FIN-001", "PO-RHU-001", "PO-COM-003", "PO-COM-001", "PO-OPE-001", "RG-ADM-001");
        assertThat(codes("[data-grupo=proximas] tr[data-dia] .code"))
                .containsExactly("PO-TIC-001", "PO-CMP-001", "PO-GEN-001");
        assertThat(codes("[data-grupo=proximas] .group"))
                .containsExactly("junio de 2027", "julio de 2027", "octubre de 2027");
        assertThat(codes(".month-name")).hasSize(12).startsWith("junio 2027").endsWith("mayo 2028");
        assertThat(codes(".month .chip"))
                .extracting(chip -> chip.substring(0, 10))
                .containsExactly("PO-TIC-001", "PO-CMP-001", "PO-GEN-001");
        assertThat(browser.findElements(By.cssSelector("[data-al]"))).noneMatch(WebElement::isDisplayed);
    }

    @Test
    void saysTheSameAsTheBuildOnTheDayOfTheBuild() {
        String arranged = "return [...document.querySelectorAll('main section, main .counts')]"
                + ".map(e => e.innerText.replace(/\\s+/g, ' ')).join('|')";
        read("revisiones.html", "2026-11-22T18:00:00Z", HERE);
        String withScript = String.valueOf(browser.executeScript(arranged));
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.get(DemoSite.folder().resolve("revisiones.html").toUri().toString());
        assertThat(String.valueOf(browser.executeScript(arranged))).isEqualTo(withScript);
    }

    @Test
    void namesTheDayItSpeaksOfWithoutScripts() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        for (String page : List.of("revisiones.html", "lista-maestra.html", "index.html", TELEWORK)) {
            read(page, "2030-06-01T18:00:00Z", HERE);
            assertThat(browser.findElements(By.cssSelector("[data-al]")))
                    .as(page)
                    .singleElement()
                    .satisfies(note -> assertThat(note.getText()).isEqualTo("Estado al 22 de noviembre de 2026."));
        }
        assertThat(browser.findElement(By.cssSelector(".review-banner")).getText())
                .startsWith("Por vencer:");
    }

    @Test
    void offersTheFeedOnEveryPageAndTheCalendarWithTheReviews() {
        for (String page : List.of("revisiones.html", "index.html", TELEWORK)) {
            read(page, "2026-11-22T18:00:00Z", HERE);
            assertThat(browser.executeScript(
                            "return document.querySelector('link[type=\"application/atom+xml\"]').href"))
                    .isEqualTo(
                            DemoSite.folder().resolve("novedades.atom").toUri().toString());
        }
        read("revisiones.html", "2026-11-22T18:00:00Z", HERE);
        assertThat(browser.findElement(By.cssSelector("a[href$='.ics']")).getDomAttribute("href"))
                .isEqualTo("revisiones.ics");
    }

    /** Opens a page from the folder as if it were then and there. */
    private void read(String page, String instant, String zone) {
        takeOff();
        Map<String, Object> put = browser.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of(
                        "source",
                        "{const Real = Date, now = Real.parse('" + instant + "');"
                                + "Date = class extends Real {"
                                + "constructor(...a) { if (a.length) super(...a); else super(now); }"
                                + "static now() { return now; } };}"));
        disguise = String.valueOf(put.get("identifier"));
        browser.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
        browser.get(DemoSite.folder().resolve(page).toUri().toString());
    }

    private void takeOff() {
        if (!disguise.isEmpty()) {
            browser.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", disguise));
            disguise = "";
        }
    }

    private String counted(String band) {
        return browser.findElement(By.cssSelector("[data-cuenta='" + band + "']"))
                .getText();
    }

    private List<String> codes(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }
}
