package vigente.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigente.html.HtmlWriter;
import vigente.page.Assets;
import vigente.page.CompanyColour;
import vigente.page.Page;
import vigente.page.PublishedFiles;
import vigente.text.Links;
import vigente.text.Target;

/** Prints every kind of page; what it printed stands under {@code target/preview} to be looked at. */
@NullMarked
class SiteTemplatesTest {
    private static final Path SITE = Path.of("..", "site");
    private static final Path PREVIEW = Path.of("target", "preview");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    private static final Map<String, String> PRINTED = new TreeMap<>();

    @BeforeAll
    static void print() throws IOException {
        Assets assets = Assets.of(PublishedFiles.of(files()));
        Templates templates = Templates.fromFolder(Path.of("..", "templates"));
        String colour = assets.addresses().get("css/identidad.css");
        for (Page page : new SamplePages(assets.addresses(), colour == null ? List.of() : List.of(colour)).all()) {
            PRINTED.put(
                    page.address(), templates.render(page.view().template(), page, new HtmlWriter(new SampleLinks())));
        }
        assets.files().forEach(SiteTemplatesTest::write);
        PRINTED.forEach((address, html) -> write(address, html.getBytes(StandardCharsets.UTF_8)));
        write("assets/logo.svg", Files.readAllBytes(SITE.resolve("icons/vigente.svg")));
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        files.put(
                "css/identidad.css", CompanyColour.parse("#0b5cad").styleSheet().getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> found = Files.walk(SITE)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(SITE.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void write(String address, byte[] bytes) {
        Path file = PREVIEW.resolve(address);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Stream<String> addresses() {
        return PRINTED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isWellFormed(String address) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = parser.parseInput(html(address), "");
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("es-MX");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void runsNothingThatStandsInThePage(String address) {
        Document page = parsed(address);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo(POLICY);
        assertThat(page.select("style, [style], script:not([src]), base, iframe"))
                .isEmpty();
        assertThat(page.select("script").eachAttr("type")).isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(
                            a -> assertThat(a.getKey().toLowerCase(Locale.ROOT)).doesNotStartWith("on"));
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void loadsOnlyWhatIsThere(String address) {
        Document page = parsed(address);
        Path here =
                Objects.requireNonNull(PREVIEW.resolve(address).toAbsolutePath().getParent());
        List<String> loaded = new ArrayList<>(page.select("[src]").eachAttr("src"));
        loaded.addAll(page.select("link[href]:not([rel=alternate])").eachAttr("href"));
        assertThat(loaded)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(here.resolve(file).normalize()).exists());
        assertThat(page.select("a[href^=/]")).isEmpty();
    }

    @Test
    void givesEveryPageATitleOfItsOwn() {
        assertThat(PRINTED.keySet().stream().map(address -> parsed(address).title()))
                .doesNotHaveDuplicates();
        assertThat(parsed("politicas/servicio-al-cliente/1.00.html").title())
                .contains("Revisión 1.00")
                .startsWith("SUSTITUIDA");
    }

    @Test
    void saysOnADraftThatItIsOne() {
        Document page = parsed("politicas/servicio-al-cliente/1.02x.html");
        assertThat(page.title()).startsWith("BORRADOR · ");
        assertThat(page.select(".state-banner .state-word").eachText()).contains("BORRADOR");
        assertThat(page.select(".state-banner a").attr("href")).isEqualTo("../servicio-al-cliente.html");
        assertThat(page.select(".stamp").attr("data-sello")).isEqualTo("BORRADOR");
        assertThat(parsed("politicas/servicio-al-cliente.html").select(".state-banner, .stamp"))
                .isEmpty();
    }

    @Test
    void printsADocumentsWordsInOrderAndNothingElse() {
        assertThat(parsed("politicas/servicio-al-cliente.html")
                        .select("article")
                        .text())
                .startsWith("Política Política de servicio al cliente Código PO-COM-001 Revisión 1.01 Estado Vigente")
                .contains("Definiciones 1 Cliente También: usuario, comprador Quien recibe")
                .contains("Políticas L-1 Quien recibe una solicitud")
                .contains("aunque la respuesta sea que todavía no hay respuesta. L-2.1 Fuera de horario")
                .contains(
                        "A-2 Diez principios de trato Principios Fuente Cámara de Servicios, folleto 12 Fecha del documento")
                .contains("en nuestro nombre. El trato")
                .endsWith("permiso escrito de la Dirección General.");
    }

    @Test
    void marksEachPendingItemOnce() {
        Document page = parsed("politicas/servicio-al-cliente.html");
        assertThat(page.select("[data-pendiente]").eachText()).containsExactly("PENDIENTE", "PENDIENTE");
        assertThat(page.select("#D-mision-nuestra [data-pendiente], #A-3 [data-pendiente]"))
                .hasSize(2);
        assertThat(parsed("pendientes.html").select("tr[data-pendiente]")).hasSize(3);
    }

    @Test
    void tellsTheBuildDaysReviewStateWithItsDate() {
        Element banner = parsed("politicas/servicio-al-cliente.html").expectFirst(".review-banner");
        assertThat(banner.attr("data-vence")).isEqualTo("2027-01-15");
        assertThat(banner.attr("data-avisar")).isEqualTo("60");
        assertThat(banner.attr("data-texto-vencida")).contains("vencida");
        assertThat(banner.text()).contains("15 de enero de 2027").contains("Estado al 21 de noviembre de 2026");
    }

    @Test
    void tellsWhatCameAndWhatWentToThoseWhoHearIt() {
        Document page = parsed("politicas/servicio-al-cliente/cambios-1.00-1.01.html");
        assertThat(page.title()).startsWith("Cambios de la revisión 1.00 a la 1.01 · PO-COM-001");
        assertThat(page.select(".change-group ins").eachText())
                .contains("inicio de texto agregado: Público fin de texto agregado");
        assertThat(page.select(".change-line del").eachText())
                .contains("inicio de texto eliminado: Se lleva una libreta. fin de texto eliminado");
        assertThat(page.select("form[data-cambios]").hasAttr("hidden")).isTrue();
        assertThat(page.select(".change-pairs a").eachAttr("href"))
                .containsExactly("cambios-1.00-1.01.html", "cambios-1.01-1.02x.html");
    }

    @Test
    void neverTrustsAValue() throws IOException {
        try (Stream<Path> found = Files.walk(Path.of("..", "templates"))) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("no_esc", "noautoesc", "?new", "?api");
            }
        }
    }

    private static String html(String address) {
        return Objects.requireNonNull(PRINTED.get(address));
    }

    private static Document parsed(String address) {
        return Jsoup.parse(html(address));
    }

    /** Leads references to the sample policy and links outside. */
    private record SampleLinks() implements Links {
        @Override
        public Destination reference(Target target) {
            Kind kind = target.document().startsWith("PO-") ? Kind.RULE : Kind.TERM;
            return new Destination(
                    kind == Kind.TERM ? "#D-cliente" : "#L-1", target.written(), "Lineamiento L-1 de PO-COM-001", kind);
        }

        @Override
        public Destination link(String target) {
            return new Destination(target, target, "Sitio externo: " + target, Kind.EXTERNAL);
        }

        @Override
        public String image(String path) {
            return path;
        }
    }
}
