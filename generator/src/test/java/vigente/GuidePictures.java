package vigente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** Takes the guide's pictures while its first chapter is followed: {@code mvn test -Dtest=GuidePictures}. */
class GuidePictures {
    private static final Path PICTURES = FirstHour.GUIDE.resolveSibling("imagenes/guia");
    private static final String POLICY = "politicas/politica-de-viajes-al-extranjero.html";
    private static final Dimension WINDOW = new Dimension(1000, 860);

    /** What is looked at after a step, counted from 1. */
    private record Look(String page, String picture) {}

    private static final Map<Integer, Look> LOOKS = Map.of(
            1, new Look("index.html", "inicio.png"),
            5, new Look(POLICY, "borrador.png"),
            7, new Look(POLICY, "vigente.png"));

    @TempDir
    private Path work;

    @Test
    void take() throws IOException {
        DemoCopy copy = DemoCopy.whole(work);
        FirstHour hour = new FirstHour(work);
        List<String> steps = FirstHour.steps();
        ChromeDriver browser = Chromium.open();
        try {
            browser.manage().window().setSize(WINDOW);
            for (int step = 1; step <= steps.size(); step++) {
                hour.follow(steps.get(step - 1).replace("./vigente build\n", "./vigente build --no-pdf\n"));
                Look look = LOOKS.get(step);
                if (look != null) {
                    browser.get(copy.published().resolve(look.page()).toUri().toString());
                    Files.createDirectories(PICTURES);
                    Files.write(PICTURES.resolve(look.picture()), browser.getScreenshotAs(OutputType.BYTES));
                }
            }
        } finally {
            browser.quit();
        }
    }
}
