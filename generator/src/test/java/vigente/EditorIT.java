package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.Select;

/** The director's whole cycle with the editor alone; what it leaves on the disk is what the commands would have written. */
class EditorIT extends InPreview {
    private static final String FOLDER = "politicas/politica-de-viajes";

    @TempDir
    private static Path directory;

    private Path content = Path.of("");
    private Path byCommands = Path.of("");

    @BeforeAll
    void start() {
        content = directory.resolve("editor/content");
        byCommands = directory.resolve("ordenes/content");
        DemoCopy.in(directory.resolve("editor"), Set.of("elaboracion-y-control-de-politicas"));
        DemoCopy.in(directory.resolve("ordenes"), Set.of("elaboracion-y-control-de-politicas"));
        serve(content);
    }

    @Test
    void followsTheDirectorFromANewPolicyToItsReview() throws IOException {
        beginsAPolicy();
        commands(
                "new",
                "Política de viajes",
                "--code",
                "PO-VIA-001",
                "--area",
                "Administración",
                "--responsible",
                "Director General");
        assertThat(files(content)).isEqualTo(files(byCommands));

        writesIt();
        String data = Files.readString(content.resolve(FOLDER + "/1.00x/politica.yaml"));
        assertThat(data)
                .contains("# El día en que se emita, como AAAA-MM-DD.\nfecha_emision: 2026-11-22\n")
                .contains(
                        "definiciones:\n  - termino: Viático\n    texto: Dinero para gastos de viaje.\n  - termino: Anticipo\n")
                .contains(
                        "    texto: PENDIENTE(nota: lo define Tesorería; responsable: Director General; para: 2026-12-31)\n");
        assertThat(Files.readString(content.resolve(FOLDER + "/1.00x/politica.md")))
                .isEqualTo("## Objetivo\n\nOrdenar los viajes.\n\n## Alcance\n\nTodo el personal.\n\n## Políticas\n\n"
                        + "1. El viático se comprueba.\n   1. En cinco días.\n");
        loseNothingBetweenTwoWindows();

        copy(FOLDER + "/1.00x/politica.yaml");
        copy(FOLDER + "/1.00x/politica.md");
        act("_emitir", "Emitida PO-VIA-001");
        commands("issue", "PO-VIA-001", "--by", "Luis Mora", "--post", "Director General", "--yes");
        assertThat(files(content)).isEqualTo(files(byCommands)).containsKey(FOLDER + "/1.00/politica.yaml");

        act("_revisada", "revisada sin cambios");
        commands("review", "PO-VIA-001", "--by", "Luis Mora", "--post", "Director General");
        assertThat(files(content)).isEqualTo(files(byCommands));

        button("[data-acto='revisar'][data-con='nada']").click();
        said("1.01x");
        commands("revise", "PO-VIA-001");
        assertThat(files(content)).isEqualTo(files(byCommands)).containsKey(FOLDER + "/1.01x/politica.yaml");
    }

    private void beginsAPolicy() {
        browser.get(address() + "_editor/");
        WebElement form = button("[data-nueva]");
        form.findElement(By.name("titulo")).sendKeys("Política de viajes");
        form.findElement(By.name("codigo")).clear();
        form.findElement(By.name("codigo")).sendKeys("PO-VIA-001");
        form.findElement(By.name("area")).sendKeys("Administración");
        new Select(form.findElement(By.name("responsable"))).selectByVisibleText("Director General");
        form.findElement(By.tagName("button")).click();
        said("Creada");
    }

    private void writesIt() {
        settle("fecha_emision", "2026-11-22");
        settle("elaboro.nombre", "Ana Ruiz");
        settle("elaboro.puesto", "Director Comercial");
        settle("elaboro.fecha", "2026-11-20");
        settle("cambios.0.autor", "Ana Ruiz");
        add("definiciones", "Viático");
        fill(last("definiciones"), "texto", "Dinero para gastos de viaje.");
        add("definiciones", "Anticipo");
        WebElement owed = last("definiciones").findElement(By.cssSelector("[data-campo-de='texto']"));
        owed.findElement(By.cssSelector("[data-pendiente]")).click();
        owed.findElement(By.cssSelector("[data-nota]")).sendKeys("lo define Tesorería");
        owed.findElement(By.cssSelector("[data-responsable]")).sendKeys("Director General");
        put(owed.findElement(By.cssSelector("[data-para]")), "2026-12-31");
        part(0, "Ordenar los viajes.");
        part(1, "Todo el personal.");
        WebElement rules = parts().findElements(By.cssSelector(":scope > li")).get(2);
        WebElement first = rules.findElement(By.cssSelector("[data-campo-de='texto']"));
        first.findElement(By.cssSelector("[data-pendiente]")).click();
        first.findElement(By.cssSelector("[data-valor]")).sendKeys("El viático se comprueba.");
        rules.findElement(By.cssSelector("[data-anadir]")).click();
        WebElement second =
                rules.findElements(By.cssSelector("[data-lista] > li")).get(1);
        second.findElement(By.cssSelector("[data-valor]")).sendKeys("En cinco días.");
        second.findElement(By.cssSelector("[data-hacer='meter']")).click();
        await(() -> button("[data-resumen]").getText().startsWith("0 errores"));
        button("[data-guardar]").click();
        said("Guardado.");
    }

    private void loseNothingBetweenTwoWindows() throws IOException {
        String before = Files.readString(content.resolve(FOLDER + "/1.00x/politica.md"));
        String first = browser.getWindowHandle();
        part(0, " Lo mío.");
        browser.switchTo().newWindow(WindowType.TAB);
        browser.get(address() + "_editor/politica/politica-de-viajes");
        await(() -> !browser.findElements(By.cssSelector("[data-partes] > li")).isEmpty());
        part(0, " Lo otro.");
        button("[data-guardar]").click();
        said("Guardado.");
        browser.close();
        browser.switchTo().window(first);
        button("[data-guardar]").click();
        await(() -> button("[data-conflicto]").isDisplayed());
        assertThat(button("[data-suyo]").getDomProperty("value")).contains("Lo mío.");
        assertThat(button("[data-guardado]").getDomProperty("value")).contains("Lo otro.");
        button("[data-quedarse]").click();
        said("Guardado.");
        assertThat(Files.readString(content.resolve(FOLDER + "/1.00x/politica.md")))
                .isEqualTo(before.replace("viajes.", "viajes. Lo mío."));
    }

    /** Carries out an act whose dialog has that id, and waits for what is said then. */
    private void act(String dialog, String sentence) {
        button("[data-dialogo='" + dialog + "']").click();
        WebElement form = browser.findElement(By.id(dialog));
        await(form::isDisplayed);
        WebElement name = form.findElement(By.name("nombre"));
        name.clear();
        name.sendKeys("Luis Mora");
        new Select(form.findElement(By.name("puesto"))).selectByVisibleText("Director General");
        form.findElement(By.cssSelector("[data-comprobar]")).click();
        await(() -> form.findElement(By.cssSelector("[data-confirmar]")).isDisplayed());
        form.findElement(By.cssSelector("[data-confirmar]")).click();
        said(sentence);
    }

    private void commands(String... words) {
        TestRun run = TestRun.in(byCommands.resolveSibling(""), words);
        assertThat(run.code()).as(run.err()).isZero();
    }

    private void copy(String file) throws IOException {
        Files.write(byCommands.resolve(file), Files.readAllBytes(content.resolve(file)));
    }

    private static Map<String, String> files(Path content) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(content.resolve(FOLDER))) {
            walk.filter(Files::isRegularFile)
                    .forEach(file -> files.put(content.relativize(file).toString(), text(file)));
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes what was owed. */
    private void settle(String field, String value) {
        WebElement place = button("[data-campo='" + field + "']");
        place.findElement(By.cssSelector("[data-pendiente]")).click();
        put(place.findElement(By.cssSelector("[data-valor]")), value);
    }

    private void add(String list, String term) {
        browser.findElement(By.cssSelector("[data-clave='" + list + "']"))
                .findElement(By.xpath("following-sibling::p/button"))
                .click();
        fill(last(list), "termino", term);
    }

    private WebElement last(String list) {
        return browser.findElement(By.cssSelector("[data-clave='" + list + "'] > li:last-child"));
    }

    private static void fill(WebElement item, String field, String value) {
        item.findElement(By.cssSelector("[data-campo-de='" + field + "'] [data-valor]"))
                .sendKeys(value);
    }

    private WebElement parts() {
        return button("[data-partes]");
    }

    // The texts of a new policy say what is owed: what is written takes their place, what was written goes on.
    private void part(int index, String text) {
        WebElement body = parts().findElements(By.cssSelector(":scope > li"))
                .get(index)
                .findElement(By.cssSelector("[data-cuerpo]"));
        if (String.valueOf(body.getDomProperty("value")).startsWith("PENDIENTE")) {
            body.clear();
        }
        body.sendKeys(text);
    }

    // Fields for dates and lists take what is typed in the browser's own language.
    private void put(WebElement field, String value) {
        browser.executeScript(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                field,
                value);
    }

    private WebElement button(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private void said(String words) {
        await(() -> button("[data-dicho]").getText().contains(words));
    }

    private void await(BooleanSupplier seen) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSeen(seen)) {
            assertThat(System.nanoTime())
                    .as(() -> "it never came: "
                            + browser.findElement(By.tagName("body")).getText())
                    .isLessThan(end);
        }
    }

    private static boolean isSeen(BooleanSupplier seen) {
        try {
            return seen.getAsBoolean();
        } catch (StaleElementReferenceException | org.openqa.selenium.NoSuchElementException pageIsBeingExchanged) {
            return false;
        }
    }
}
