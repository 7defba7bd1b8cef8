package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigente.message.Messages;

/** The site and the PDF of a revision say the same, and neither lets a draft be taken for what is in force. */
class SameWordsIT {
    // A hyphen at a line's end may be the setter's or the author's: without any, both texts must still be the same.
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u00ad\\u200b\\u2010-]+");

    static List<Path> pdfs() {
        return DemoSite.revisionPdfs();
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void pdfSaysWhatThePageSays(Path pdf) throws IOException {
        Document page = page(pdf);
        Element article = page.expectFirst("article");
        String printed = squeezed(BodyText.of(pdf));
        StringBuilder shown = new StringBuilder(squeezed(withMarkers(article)));
        boolean footnotes = article.selectFirst("[role=doc-noteref], .footnote, [role=doc-endnotes]") != null;
        for (Path annex : annexes(pdf, article)) {
            Element sheet = Jsoup.parse(annex.toFile(), "UTF-8").expectFirst("main");
            shown.append(squeezed(annexWords(sheet)));
            footnotes |= sheet.selectFirst("[role=doc-noteref]") != null;
        }
        if (footnotes) {
            // Paper has its notes at the foot of the page, the screen at the end of the part.
            assertThat(sorted(printed)).isEqualTo(sorted(shown.toString()));
        } else {
            assertThat(printed).isEqualTo(shown.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void everyPageOfWhatIsNotInForceIsStamped(Path pdf) throws IOException {
        Document page = page(pdf);
        Element stamp = page.selectFirst("body > .stamp");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper whole = new PDFTextStripper();
                whole.setStartPage(number);
                whole.setEndPage(number);
                String text = whole.getText(document);
                String revision = "Revisión "
                        + String.valueOf(DemoSite.page(pdf).getFileName()).replace(".html", "");
                assertThat(text).as("page %d", number).contains(revision, "página " + number + " de");
                if (stamp != null) {
                    assertThat(text.toUpperCase(Locale.ROOT)).contains(stamp.attr("data-sello"));
                }
            }
        }
        boolean inForce = page.select("dl.facts dd").eachText().contains("Vigente");
        assertThat(stamp == null).isEqualTo(inForce);
        if (stamp != null) {
            assertThat(page.title()).startsWith(stamp.attr("data-sello"));
            assertThat(page.select(".state-banner").text()).contains(stamp.attr("data-sello"));
        }
    }

    /** The pages of the annexes that are texts, which stand behind the policy in print; a file's page only shows the file. */
    private static List<Path> annexes(Path pdf, Element article) {
        Path page = DemoSite.page(pdf);
        return article.select(".annexes .annex-title a[href$=.html], .annexes a.annex-title[href$=.html]").stream()
                .map(link -> page.resolveSibling(link.attr("href")).normalize())
                .filter(annex -> !annex.toString().matches(".*\\.[a-z]+\\.html"))
                .toList();
    }

    /** What is drawn stands in the list too; that an annex is not normative is said in the page's banner. */
    private static String annexWords(Element main) {
        Element article = main.expectFirst("article");
        article.select("svg, summary").remove();
        boolean external = article.hasAttr("data-externo");
        article.expectFirst("h1").appendText(Messages.text(external ? "pdf.anexo.externo" : "pdf.anexo.propio"));
        Element contradictions = main.selectFirst(".contradictions");
        return withMarkers(article)
                + (contradictions == null ? "" : contradictions.wholeText().replace("\n", " "));
    }

    private static Document page(Path pdf) throws IOException {
        return Jsoup.parse(DemoSite.page(pdf).toFile(), "UTF-8");
    }

    // A browser draws the markers of plain lists; paper has them as text.
    private static String withMarkers(Element article) {
        for (Element item : article.select(".prose li, .definitions > li > div li, .annex-summary li")) {
            Element list = item.parent();
            boolean marked = item.selectFirst("> .label, > p > dfn") != null
                    || list != null && (list.hasClass("definitions") || list.hasAttr("data-rules"));
            if (!marked && list != null && item.id().isEmpty()) {
                item.prependText(list.normalName().equals("ul") ? bullet(item) : number(list, item) + ".");
            }
        }
        return article.wholeText();
    }

    private static String bullet(Element item) {
        long lists = item.parents().stream()
                .filter(parent -> parent.is("ul, ol") && !parent.is(".definitions, .annexes"))
                .count();
        return lists % 2 == 1 ? "•" : "–";
    }

    private static int number(Element list, Element item) {
        String start = list.attr("start");
        return (start.isEmpty() ? 1 : Integer.parseInt(start)) + item.elementSiblingIndex();
    }

    private static String squeezed(String text) {
        return BETWEEN.matcher(text).replaceAll("");
    }

    private static String sorted(String text) {
        char[] characters = text.replaceAll("[0-9↩.]", "").toCharArray();
        Arrays.sort(characters);
        return new String(characters);
    }
}
