package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** The preview in a real browser: what is saved is seen, what is broken is told, what is mended is forgotten. */
class ServeIT extends InPreview {
    private static final String FOLDER = "politicas/servicio-al-cliente/1.02x/";

    @TempDir
    private static Path directory;

    private Path content = Path.of("");

    @BeforeAll
    void start() {
        content = directory.resolve("content");
        DemoCopy.whole(directory);
        serve(content);
    }

    @Test
    void followsTheDirectorFromSaveToSave() throws IOException {
        browser.get(address() + "politicas/servicio-al-cliente/1.02x.html");
        browser.executeScript("scrollTo(0, 600)");
        String text = Files.readString(content.resolve(FOLDER + "politica.md"));
        Files.writeString(
                content.resolve(FOLDER + "politica.md"), text.stripTrailing() + "\n\n## Nota\n\nRecién guardada.\n");
        await("Recién guardada.");
        assertThat(String.valueOf(browser.executeScript("return Math.round(scrollY)")))
                .isEqualTo("600");

        String data = Files.readString(content.resolve(FOLDER + "politica.yaml"));
        Files.writeString(content.resolve(FOLDER + "politica.yaml"), data.replace("codigo:", "codigo: [\ncodigo:"));
        await("se muestra como estaba");
        assertThat(body()).contains("Recién guardada.", "content/" + FOLDER + "politica.yaml:");

        Files.writeString(content.resolve(FOLDER + "politica.yaml"), data);
        Files.writeString(
                content.resolve(FOLDER + "politica.md"),
                text.replace("## Alcance\n", "## Alcance\n\nVéase [[PO-NADA]].\n"));
        await("PO-NADA");
        await(() -> !browser.findElements(By.className("vivo-nota")).isEmpty());

        Files.writeString(content.resolve(FOLDER + "politica.md"), text);
        await(() -> !body().contains("PO-NADA") && panel().contains("0 errores"));
        assertThat(body()).doesNotContain("se muestra como estaba", "Recién guardada.");
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    private void await(String words) {
        await(() -> body().contains(words));
    }

    private static void await(BooleanSupplier seen) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSeen(seen)) {
            assertThat(System.nanoTime()).as("the page never came").isLessThan(end);
        }
    }

    private static boolean isSeen(BooleanSupplier seen) {
        try {
            return seen.getAsBoolean();
        } catch (StaleElementReferenceException pageIsBeingExchanged) {
            return false;
        }
    }

    private String panel() {
        return browser.findElements(By.className("vivo")).stream()
                .map(WebElement::getText)
                .reduce("", String::concat);
    }

    private String body() {
        // Asked in one step: an element found may be gone with its page before its words are read.
        return String.valueOf(browser.executeScript("return document.body.innerText"));
    }
}
