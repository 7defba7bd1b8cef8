package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigente.page.AnnexPageView;
import vigente.page.PolicyPageView;
import vigente.page.SiteMap;
import vigente.page.View;

/** Every kind of page comes out of the printer as a document: each sheet says what it is, and nothing invites to click. */
class PrintIT extends InChromium {
    private final Map<String, List<String>> printed = new HashMap<>();

    /** The answer for what is not there is no document. */
    static List<String> pages() {
        return PageKinds.onePageOfEach().stream()
                .filter(page -> !page.equals(SiteMap.NOT_FOUND))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysOnEverySheetWhatItIs(String page) {
        Document html = page(page);
        List<String> sheets = sheets(page);
        for (int number = 1; number <= sheets.size(); number++) {
            assertThat(sheets.get(number - 1))
                    .as("%s, sheet %d", page, number)
                    .contains(html.expectFirst(".running-head").text())
                    .contains("Sujeto al aviso de confidencialidad de Servicios Vokarine", "Copia no controlada")
                    .contains(number + " / " + sheets.size());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leavesNavigationOnTheScreen(String page) {
        Document html = page(page);
        String text = String.join(" ", sheets(page));
        for (String part :
                List.of(".skip", ".main-nav", ".control-nav", ".trail", ".contents", ".letters", ".imprint")) {
            html.select(part).forEach(there -> assertThat(text).as(part).doesNotContain(there.text()));
        }
        assertThat(text).doesNotContain("Descargar", "Buscar /", "Copiar la cita");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void writesOutWhereLinksToElsewhereLead(String page) {
        List<String> addresses = page(page).select("main a.external").eachAttr("href");
        String text = String.join("", sheets(page)).replace(" ", "");
        assertThat(addresses).allSatisfy(address -> assertThat(text).contains(address));
    }

    @Test
    void headsAPolicyAndItsAnnexesWithCodeRevisionAndState() {
        PageKinds.views().forEach((address, view) -> thenHeadSays(address, parts(view)));
    }

    @Test
    void printsPrinciplesAsAPosterOnOneSheet() {
        List<String> sheets = sheets("anexos/elaboracion-y-control-de-politicas/1.01/principios-de-redaccion.html");
        assertThat(sheets.get(0)).contains("Una regla, una idea", "Leer en voz alta");
        assertThat(String.join(" ", sheets)).containsOnlyOnce("Leer en voz alta");
    }

    private static List<String> parts(View view) {
        if (view instanceof PolicyPageView page) {
            return List.of(
                    page.policy().code(),
                    page.policy().title(),
                    "Revisión " + page.policy().revision(),
                    page.policy().state().label());
        }
        return view instanceof AnnexPageView page
                ? List.of(
                        "Anexo " + page.annex().label(),
                        page.policy().label(),
                        "Revisión " + page.revision(),
                        page.state().label())
                : List.of();
    }

    private static void thenHeadSays(String address, List<String> parts) {
        if (!parts.isEmpty()) {
            assertThat(page(address).expectFirst(".running-head").text()).contains(parts);
        }
    }

    private static Document page(String page) {
        return Jsoup.parse(DemoSite.text(DemoSite.folder().resolve(page)));
    }

    /** What stands on each sheet, with one space between any two words. */
    private List<String> sheets(String page) {
        return printed.computeIfAbsent(page, this::print);
    }

    private List<String> print(String page) {
        browser.get(DemoSite.folder().resolve(page).toUri().toString());
        Map<String, Object> print = browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        List<String> sheets = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(Base64.getDecoder().decode(String.valueOf(print.get("data"))))) {
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                PDFTextStripper sheet = new PDFTextStripper();
                sheet.setStartPage(number);
                sheet.setEndPage(number);
                sheets.add(sheet.getText(pdf).replaceAll("\\s+", " "));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sheets;
    }
}
