package vigente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Takes the pictures that {@code docs/recorrido.md} shows. It is no test and runs only when it is called by its name:
 * {@code mvn -Dquick -pl generator test -Dtest=SiteTour}.
 */
class SiteTour {
    private static final Path PICTURES = Path.of("../docs/imagenes");
    private static final int DPI = 80;

    /** One picture: what it is called, which page it shows, where it begins, and how. */
    private record Stop(String name, String page, String from, int width, int height, String scheme) {}

    private static final String DRAFT = "politicas/servicio-al-cliente/1.02x.html";
    private static final List<Stop> STOPS = List.of(
            new Stop("inicio", "index.html", "body", 1280, 800, "light"),
            new Stop("politica", "politicas/servicio-al-cliente.html", "body", 1280, 800, "light"),
            new Stop("borrador-oscuro", DRAFT, "body", 1280, 800, "dark"),
            new Stop("lineamientos-360", DRAFT, "#politicas", 360, 740, "light"),
            new Stop("glosario-360-oscuro", "glosario.html", "body", 360, 740, "dark"),
            new Stop(
                    "mapa-mental", "anexos/servicio-al-cliente/1.02x/plan-de-calidad.html", "body", 1280, 800, "light"),
            new Stop("ciclo-360", "anexos/servicio-al-cliente/1.02x/ciclo-de-servicio.html", "h1", 360, 740, "light"),
            new Stop("puesto", "puestos/gerentes.html", "body", 1280, 800, "light"),
            new Stop(
                    "cambios-oscuro",
                    "politicas/servicio-al-cliente/cambios-1.00-1.01.html",
                    "body",
                    1280,
                    800,
                    "dark"));

    @Test
    void takesItsPictures() throws IOException {
        ChromeDriver browser = Chromium.open();
        try {
            for (Stop stop : STOPS) {
                show(browser, stop);
                Files.write(PICTURES.resolve(stop.name() + ".png"), shot(browser));
            }
            print(browser, DRAFT, "impreso");
        } finally {
            browser.quit();
        }
    }

    private static void show(ChromeDriver browser, Stop stop) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", stop.width(), "height", stop.height(), "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", stop.scheme()))));
        browser.get(DemoSite.folder().resolve(stop.page()).toUri().toString());
        browser.executeAsyncScript("document.fonts.ready.then(arguments[0])");
        browser.executeScript("arguments[0].scrollIntoView()", browser.findElement(By.cssSelector(stop.from())));
    }

    private static byte[] shot(ChromeDriver browser) {
        Map<String, Object> shot = browser.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"));
        return Base64.getDecoder().decode(String.valueOf(shot.get("data")));
    }

    /** The first sheet of a page as the browser prints it. */
    private static void print(ChromeDriver browser, String page, String name) throws IOException {
        browser.get(DemoSite.folder().resolve(page).toUri().toString());
        Map<String, Object> printed = browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        try (PDDocument pdf = Loader.loadPDF(Base64.getDecoder().decode(String.valueOf(printed.get("data"))))) {
            ImageIO.write(
                    new PDFRenderer(pdf).renderImageWithDPI(0, DPI),
                    "png",
                    PICTURES.resolve(name + ".png").toFile());
        }
    }
}
