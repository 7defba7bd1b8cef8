package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import vigente.build.Sources;
import vigente.serve.Session;

/**
 * A manual whose every text tries to run a script or to ask another site for something, read in a real browser: no dialog, no
 * violation of the pages' own policy, no request to elsewhere, on any page, in search results, in the preview and the editor.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSiteIT {
    private static final int ATTEMPTS = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern REQUEST =
            Pattern.compile("\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"");
    private static final Predicate<String> ELSEWHERE =
            Pattern.compile("(?!http://127\\.0\\.0\\.1:)[a-z]+://[^/].*").asMatchPredicate();
    // Runs in every page before its own scripts.
    private static final String COUNTERS = """
            window.contado = {dialogos: 0, violaciones: []};
            for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
              window[name] = () => { window.contado.dialogos += 1; };
            }
            document.addEventListener("securitypolicyviolation",
              (event) => window.contado.violaciones.push(event.violatedDirective + " " + event.blockedURI));
            """;
    // What a reader does with a mouse: passes over everything…
    private static final String PASS = """
            for (const element of document.querySelectorAll("main a, main button, main summary, main [data-termino]")) {
              for (const type of ["pointerenter", "mouseenter", "mouseover", "focusin"]) {
                element.dispatchEvent(new Event(type, {bubbles: true}));
              }
            }
            """;
    // … and opens what opens. In the editor that would be acts.
    private static final String OPEN = """
            for (const element of document.querySelectorAll("main button:not([type=submit]), main summary")) {
              element.click();
            }
            """;

    @TempDir
    private static Path directory;

    private Path site = Path.of("");
    private DemoCopy manual = new DemoCopy(Path.of(""));
    private ChromeDriver browser;

    @BeforeAll
    void build() throws IOException {
        browser = Chromium.listening();
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", COUNTERS));
        manual = DemoCopy.in(directory);
        assertThat(MarkupEverywhere.into(directory.resolve("content"))).isGreaterThan(ATTEMPTS);
        site = manual.published();
    }

    // What the browser noted down until now belongs to another test.
    @BeforeEach
    void forget() {
        browser.get("about:blank");
        entries(LogType.BROWSER);
        requests();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void everyPageShowsWhatWasWrittenAndRunsNoneOfIt() {
        List<String> pages = DemoSite.files(site).keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(60);
        int shown = 0;
        for (String page : pages) {
            browser.get(site.toUri() + page);
            browser.executeScript(PASS + OPEN);
            shown += body().contains("<script>alert(1)</script>") ? 1 : 0;
            thenNothingHappened(page);
        }
        assertThat(shown).as("pages that show the attempt as text").isGreaterThan(pages.size() / 2);
    }

    @Test
    void searchResultsRunNothing() {
        for (String words : List.of("alert", "\"onerror alert\"", "cliente svg", MarkupEverywhere.ATTEMPT)) {
            browser.get(site.toUri() + "buscar.html");
            browser.findElement(By.cssSelector("input[type=search]")).sendKeys(words);
            await(() -> body().contains("<script>alert(1)</script>"));
            thenNothingHappened("the results of " + words);
        }
    }

    @Test
    void thePreviewAndTheEditorRunNothing() throws InterruptedException {
        Session session = Session.start(new Sources(directory.resolve("content"), "content", DemoSite.TODAY), 0);
        Thread renewal = new Thread(() -> session.run(findings -> {}, sentence -> {}));
        renewal.start();
        try {
            for (String page : List.of(
                    "",
                    "glosario.html",
                    "politicas/servicio-al-cliente.html",
                    "politicas/servicio-al-cliente/1.02x.html",
                    "_editor/",
                    "_editor/politica/servicio-al-cliente")) {
                browser.get(session.address() + page);
                await(() -> body().contains("<script>alert(1)</script>") || fields().contains("<script>alert(1)"));
                browser.executeScript(PASS);
                thenNothingHappened("the preview's " + page);
            }
            write();
            thenNothingHappened("what was written in the editor");
        } finally {
            browser.get("about:blank");
            renewal.interrupt();
            renewal.join(PATIENCE.toMillis());
            session.close();
        }
    }

    // The page beside the form shows it before it is saved.
    private void write() {
        browser.executeScript("""
                const field = document.querySelector("[data-campo='titulo'] [data-valor]");
                field.value = arguments[0] + " recién escrito";
                field.dispatchEvent(new Event("input", {bubbles: true}));
                document.querySelector("[data-ver]").click();
                """, MarkupEverywhere.ATTEMPT);
        await(() -> Stream.of(browser.findElements(By.tagName("iframe")).toArray())
                .anyMatch(frame -> String.valueOf(browser.executeScript(
                                "return arguments[0].contentDocument?.body?.innerText ?? ''", frame))
                        .contains("recién escrito")));
    }

    private void thenNothingHappened(String page) {
        assertThat(String.valueOf(browser.executeScript("return JSON.stringify(window.contado)")))
                .as(page)
                .isEqualTo("{\"dialogos\":0,\"violaciones\":[]}");
        assertThat(entries(LogType.BROWSER)).as(page).isEmpty();
        assertThat(requests()).as(page).isNotEmpty().noneMatch(ELSEWHERE);
    }

    private List<String> requests() {
        List<String> urls = new ArrayList<>();
        for (String entry : entries(LogType.PERFORMANCE)) {
            REQUEST.matcher(entry).results().forEach(found -> urls.add(found.group(1)));
        }
        return urls;
    }

    private List<String> entries(String log) {
        return StreamSupport.stream(browser.manage().logs().get(log).spliterator(), false)
                .map(LogEntry::getMessage)
                .toList();
    }

    private String body() {
        return String.valueOf(browser.executeScript("return document.body?.innerText ?? ''"));
    }

    private String fields() {
        return String.valueOf(browser.executeScript(
                "return [...document.querySelectorAll('input, textarea')].map((field) => field.value).join('\\n')"));
    }

    private void await(BooleanSupplier seen) {
        new WebDriverWait(browser, PATIENCE).until(driver -> seen.getAsBoolean());
    }
}
