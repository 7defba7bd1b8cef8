package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** The search in a real browser, from a server and from a folder, with the keyboard alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {
    private static final String FIELD = "document.activeElement.getAttribute('role') === 'combobox'";
    private static final String RESULTS = "document.querySelector('[role=option]')";

    private ReadersBrowser browser;
    private SiteServer server;

    @BeforeAll
    void open() throws IOException {
        browser = ReadersBrowser.open();
        server = SiteServer.of(DemoSite.folder());
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    Stream<String> roots() {
        return Stream.of(server.address(), DemoSite.folder().toUri().toString());
    }

    @ParameterizedTest
    @MethodSource("roots")
    void leadsToARuleWithTheKeyboardAlone(String root) {
        browser.go(root + "politicas/teletrabajo.html");
        browser.press("/");
        browser.await(FIELD);
        browser.press("primeros segundos saludar");
        browser.await(RESULTS);
        browser.press(Keys.ARROW_DOWN);
        browser.await("document.activeElement.getAttribute('aria-activedescendant')");
        assertThat(browser.text("document.querySelector('[aria-selected=true]').textContent"))
                .contains("Lineamiento", "L-11");
        assertThat(browser.text("document.querySelector('dialog [role=status]').textContent"))
                .matches("\\d+ resultados?");
        browser.press(Keys.ENTER);
        browser.await("location.hash === '#L-11' && document.querySelector('article mark')");
        assertThat(browser.address()).contains("politicas/servicio-al-cliente.html");
        assertThat(browser.text("document.querySelector('#L-11 mark').textContent"))
                .isEqualTo("saludar");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void givesTheFocusBack(String root) {
        browser.go(root + "index.html");
        browser.value("document.querySelector('.main-nav a').focus()");
        browser.pressWithControl("k");
        browser.await(FIELD);
        browser.press(Keys.ESCAPE);
        browser.await("!document.querySelector('dialog[open]')");
        assertThat(browser.value("document.activeElement === document.querySelector('.main-nav a')"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @MethodSource("roots")
    void answersADefinedTermWithItsDefinition(String root) {
        browser.go(root + "glosario.html");
        browser.press("/");
        browser.await(FIELD);
        browser.press("¿qué es un clinte interno?");
        browser.await("document.querySelector('.search-answer')");
        assertThat(browser.text("document.querySelector('.search-answer').textContent"))
                .contains("Cliente interno");
        assertThat(browser.text("document.querySelector('.search-changes').textContent"))
                .contains("clinte", "cliente");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void hasAnAddressThatCanBeHandedOn(String root) {
        browser.go(root + "buscar.html");
        browser.await(FIELD);
        browser.press("quejas");
        browser.await(RESULTS + " && location.href.includes('q=quejas')");
        String handed = browser.address();
        String found = browser.text("document.querySelector('[role=listbox]').textContent");
        browser.go("about:blank");
        browser.go(handed);
        browser.await(RESULTS);
        assertThat(browser.text("document.querySelector('[role=listbox]').textContent"))
                .isEqualTo(found);
        assertThat(browser.value("document.querySelector('.all-policies').hidden"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @MethodSource("roots")
    void leadsFromThePageThatAsks(String root) {
        browser.go(root + "politicas/teletrabajo/1.00.html");
        Map<String, Object> first = browser.search("PO-COM-001 L-3", Map.of()).get(0);
        assertThat(first)
                .containsEntry("url", "../../politicas/servicio-al-cliente.html#L-3")
                .containsEntry("codigo", "PO-COM-001")
                .containsEntry("tipo", "lineamiento")
                .containsKeys("titulo", "seccion", "extracto", "puntos");
    }

    @Test
    void showsWhatIsNotInForceOnlyToWhoAsksForIt() {
        browser.go(server.address() + "buscar.html");
        assertThat(browser.search("servicio al cliente", Map.of("limit", 30)))
                .extracting(result -> result.get("url"))
                .noneMatch(url -> String.valueOf(url).startsWith("politicas/servicio-al-cliente/"));
        assertThat(browser.search("servicio al cliente", Map.of("limit", 60, "filters", Map.of("estado", "todos"))))
                .extracting(result -> result.get("estado"))
                .contains("vigente", "borrador", "sustituida");
        assertThat(browser.search("servicio al cliente", Map.of("filters", Map.of("estado", "sustituida"))))
                .isNotEmpty()
                .allMatch(result -> "sustituida".equals(result.get("estado")));
    }

    @Test
    void findsEveryRuleOfANumber() throws IOException {
        browser.go(server.address() + "buscar.html");
        List<String> rules = new ArrayList<>();
        for (Map.Entry<String, Path> page :
                DemoSite.files(DemoSite.folder().resolve("politicas")).entrySet()) {
            if (page.getKey().matches("[^/]+\\.html")
                    && Files.readString(page.getValue()).contains("id=\"L-9\"")) {
                rules.add("politicas/" + page.getKey() + "#L-9");
            }
        }
        assertThat(rules).hasSizeGreaterThan(2);
        assertThat(browser.search("L-9", Map.of("limit", 50)))
                .extracting(result -> result.get("url"))
                .containsExactlyInAnyOrderElementsOf(rules);
        assertThat(browser.search("lineamiento 9999", Map.of())).isEmpty();
    }

    @Test
    void findsTheSameWithoutAccentsAndTildes() {
        browser.go(server.address() + "buscar.html");
        for (String words :
                List.of("contraseñas", "año", "ENSEÑANZA de español", "¿cuántos años?", "autorización de compañía")) {
            String bare = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
            assertThat(browser.search(bare, Map.of("limit", 30)))
                    .as(words)
                    .isEqualTo(browser.search(words, Map.of("limit", 30)));
        }
    }

    @Test
    void readsQuotedWordsAsTheyStand() {
        browser.go(server.address() + "buscar.html");
        assertThat(browser.search("\"viáticos y gastos de viaje\"", Map.of()).get(0))
                .containsEntry("url", "politicas/viaticos-y-gastos-de-viaje.html");
        assertThat(browser.search("\"dentro de la hora siguiente\"", Map.of()))
                .extracting(result -> result.get("url"))
                .containsExactly("politicas/seguridad-de-la-informacion.html#L-6");
        // All of these words stand somewhere, but nowhere so: then they count without their marks.
        assertThat(browser.search("\"siguiente la hora de viaje\"", Map.of())).isNotEmpty();
        browser.go(server.address() + "buscar.html?q=%22siguiente+la+hora+de+viaje%22");
        browser.await(RESULTS);
        assertThat(browser.text("document.querySelector('.search-changes').textContent"))
                .contains("frase exacta");
    }

    @Test
    void narrowsByFacts() {
        browser.go(server.address() + "buscar.html");
        assertThat(browser.search("cliente", Map.of("filters", Map.of("tipo", "definicion"))))
                .isNotEmpty()
                .allMatch(result -> "definicion".equals(result.get("tipo")));
        assertThat(browser.search("colaborador", Map.of("filters", Map.of("area", List.of("finanzas")))))
                .isNotEmpty()
                .allMatch(result -> "Finanzas".equals(result.get("area")));
    }

    @Test
    void saysWhenAFileCannotBeRead(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, Path> file : DemoSite.files(DemoSite.folder()).entrySet()) {
            if (!file.getKey().matches("buscar/p\\d+\\.js|.*\\.pdf")) {
                Path copy = folder.resolve(file.getKey());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file.getValue(), copy);
            }
        }
        browser.go(folder.resolve("buscar.html").toUri().toString());
        browser.await(FIELD);
        browser.press("quejas");
        browser.await("document.querySelector('[role=status]').textContent.includes('no se pudo leer')");
    }

    @Test
    void leavesTheTextAsItIsWhereItMarks() {
        browser.go(server.address() + "politicas/servicio-al-cliente.html");
        String plain = browser.text("document.querySelector('article').textContent");
        browser.go(server.address() + "politicas/servicio-al-cliente.html?buscar=cliente%20servicio#L-9");
        browser.await("document.querySelector('article mark')");
        assertThat(browser.text("document.querySelector('article').textContent"))
                .isEqualTo(plain);
    }

    @Test
    void fitsANarrowScreen() {
        browser.phone();
        fits(360);
    }

    @Test
    void fitsWhenAllIsTwiceAsLarge() {
        browser.zoomedTwice();
        fits(640);
    }

    private void fits(int width) {
        try {
            browser.go(server.address() + "buscar.html?q=quejas&otras=si");
            browser.await(RESULTS);
            assertThat(browser.value("document.documentElement.scrollWidth <= arguments[0]", width))
                    .isEqualTo(true);
            browser.go(server.address() + "index.html");
            browser.press("/");
            browser.await(FIELD);
            browser.press("autorización");
            browser.await(RESULTS);
            assertThat(browser.value("document.querySelector('dialog').scrollWidth <= arguments[0]", width))
                    .isEqualTo(true);
            browser.press(Keys.ARROW_UP);
            browser.await("document.activeElement.getAttribute('aria-activedescendant')");
            assertThat(browser.value("(box => box.top >= 0 && box.bottom <= innerHeight + 1)"
                            + "(document.querySelector('[aria-selected=true]').getBoundingClientRect())"))
                    .as("the last result is in sight when it is chosen")
                    .isEqualTo(true);
        } finally {
            browser.desk();
        }
    }
}
