package vigente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import vigente.build.Sources;
import vigente.serve.Session;

/** Takes the guide's pictures of the demo manual: {@code mvn test -Dtest=GuidePictures}. */
class GuidePictures {
    private static final Path PICTURES = GuideFence.GUIDE.resolveSibling("imagenes/guia");
    private static final String POLICY = "politicas/politica-de-viajes-al-extranjero.html";
    private static final Dimension WINDOW = new Dimension(1000, 860);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What is looked at after a step. */
    private record Look(String page, String picture) {}

    private static final Map<String, Look> LOOKS = Map.of(
            "Paso 1", new Look("index.html", "inicio.png"),
            "Paso 5", new Look(POLICY, "borrador.png"),
            "Paso 7", new Look(POLICY, "vigente.png"));

    private static final List<Look> TASKS = List.of(
            new Look("revisiones.html", "revisiones.png"),
            new Look("politicas/servicio-al-cliente/cambios-1.00-1.01.html", "cambios.png"),
            new Look("que-regia.html", "que-regia.png"));

    @TempDir
    private Path work;

    private ChromeDriver browser;

    @BeforeEach
    void openBrowser() {
        browser = Chromium.open();
        browser.manage().window().setSize(WINDOW);
    }

    @AfterEach
    void closeBrowser() {
        browser.quit();
    }

    @Test
    void takeThoseOfTheFirstHour() throws IOException {
        DemoCopy copy = DemoCopy.whole(work);
        GuideWalk walk = new GuideWalk(work);
        List<GuideFence> fences = GuideFence.inChapter("La primera hora");
        for (int at = 0; at < fences.size(); at++) {
            walk.follow(fences.get(at));
            String step = fences.get(at).section();
            boolean done =
                    at + 1 == fences.size() || !fences.get(at + 1).section().equals(step);
            Look look = LOOKS.get(step.substring(0, "Paso 1".length()));
            if (done && look != null) {
                browser.get(copy.published().resolve(look.page()).toUri().toString());
                take(look.picture());
            }
        }
    }

    @Test
    void takeThoseOfTheTasks() throws IOException {
        for (Look look : TASKS) {
            browser.get(DemoSite.folder().resolve(look.page()).toUri().toString());
            take(look.picture());
        }
    }

    @Test
    void takeThoseOfTheEditor() throws IOException, InterruptedException {
        DemoCopy.whole(work);
        Session session = Session.start(new Sources(work.resolve("content"), "content", DemoSite.TODAY), 0);
        Thread renewal = new Thread(() -> session.run(findings -> {}, sentence -> {}));
        renewal.start();
        try {
            panel(session.address() + "politicas/servicio-al-cliente/1.02x.html");
            form(session.address() + "_editor/politica/servicio-al-cliente");
            act();
        } finally {
            renewal.interrupt();
            renewal.join(PATIENCE.toMillis());
            session.close();
        }
    }

    // The checks end after the page is shown, and the faces of its letters come with the second visit.
    private void panel(String page) throws IOException {
        browser.get(page);
        new WebDriverWait(browser, PATIENCE)
                .until(any -> shown(".vivo-panel summary").getText().contains(" 0 errores"));
        browser.get(page);
        shown(".vivo-panel summary").click();
        shown(".vivo-panel[open] li");
        take("panel.png");
    }

    private void form(String page) throws IOException {
        browser.get(page);
        WebElement definition = shown("[data-clave='definiciones'] > li");
        // What stands above it is filled in bit by bit and pushes it down.
        new WebDriverWait(browser, PATIENCE).until(any -> {
            int before = definition.getRect().getY();
            browser.executeScript("arguments[0].scrollIntoView(); scrollBy(0, -70)", definition);
            return definition.getRect().getY() == before;
        });
        take("editor.png");
    }

    private void act() throws IOException {
        browser.executeScript("document.querySelector(\"[data-dialogo='_emitir']\").click()");
        WebElement form = shown("#_emitir");
        form.findElement(By.name("nombre")).sendKeys("Luis Mora");
        new Select(form.findElement(By.name("puesto"))).selectByVisibleText("Director General");
        form.findElement(By.cssSelector("[data-comprobar]")).click();
        new WebDriverWait(browser, PATIENCE)
                .until(any -> browser.findElements(By.cssSelector("dialog[open] li")).stream()
                        .anyMatch(WebElement::isDisplayed));
        take("emitir.png");
    }

    private WebElement shown(String element) {
        return new WebDriverWait(browser, PATIENCE)
                .until(any -> browser.findElements(By.cssSelector(element)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    private void take(String picture) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(picture), browser.getScreenshotAs(OutputType.BYTES));
    }
}
