package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What no single page can hold is spread over several, and nothing of it is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpreadSiteTest {
    private static final int MOST_BYTES = 600_000;

    private Path site = Path.of("");

    @BeforeAll
    void build(@TempDir Path directory) throws IOException {
        CrowdedManual.writeTo(directory.resolve("content"));
        site = directory.resolve("public");
        TestRun run = TestRun.in(directory, "build", "--no-pdf", "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("enlace-muerto");
    }

    @Test
    void everyAddressLeadsSomewhere() throws IOException {
        assertThat(SitePages.of(site).faults()).isEmpty();
    }

    @Test
    void noPageIsTooHeavy() {
        assertThat(DemoSite.files(site).keySet())
                .filteredOn(path -> path.endsWith(".html"))
                .hasSizeGreaterThan(30)
                .allSatisfy(path -> assertThat(Files.size(site.resolve(path))).isLessThan(MOST_BYTES));
    }

    @Test
    void theGlossaryLeadsToEveryTermOnce() throws IOException {
        List<String> terms = new ArrayList<>();
        for (Element link : page("glosario.html").select(".terms a")) {
            terms.add(link.text());
            assertThat(target("glosario.html", link).select("h3").text()).isEqualTo(link.text());
        }
        assertThat(terms)
                .doesNotHaveDuplicates()
                .hasSize(CrowdedManual.POLICIES * (CrowdedManual.DEFINITIONS - 1) + 1)
                .contains(CrowdedManual.SHARED);
    }

    @Test
    void theGlossaryShowsEveryDefinitionInOrder() throws IOException {
        List<String> letters = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        String address = "glosario/a.html";
        while (!address.isEmpty()) {
            Document page = page(address);
            letters.add(page.select(".letter > h2").text());
            page.select(".entry h3").forEach(term -> terms.add(term.text()));
            Element next = page.selectFirst(".beside a[rel=next]");
            address = next == null ? "" : "glosario/" + next.attr("href");
        }
        assertThat(terms).hasSize(CrowdedManual.POLICIES * CrowdedManual.DEFINITIONS);
        assertThat(terms).filteredOn(CrowdedManual.SHARED::equals).hasSize(CrowdedManual.POLICIES);
        assertThat(letters).containsSubsequence("A", "C", "C", "N", "Ñ", "O", "Z", "#");
    }

    @Test
    void whoLooksUpATermFindsAllThatDefineItOnOnePage() throws IOException {
        Element link = page("glosario.html").select(".terms a").stream()
                .filter(term -> term.text().equals(CrowdedManual.SHARED))
                .findFirst()
                .orElseThrow();
        Document page = page(link.attr("href").split("#", 2)[0]);
        assertThat(page.select(".entry"))
                .filteredOn(entry -> entry.select("h3").text().equals(CrowdedManual.SHARED))
                .extracting(entry -> entry.select(".source a").text())
                .hasSize(CrowdedManual.POLICIES)
                .isSorted();
    }

    @Test
    void theRegisterLeadsEachPolicyToWhatItOwes() throws IOException {
        Document index = page("pendientes.html");
        assertThat(index.select(".register > h2"))
                .extracting(Element::text)
                .containsExactly("Área 0", "Área 1", "Área 2");
        for (int number = 1; number <= CrowdedManual.POLICIES; number++) {
            Element line = Objects.requireNonNull(index.getElementById("area-" + number));
            Element list = Objects.requireNonNull(
                    target("pendientes.html", line.expectFirst("a")).parent());
            assertThat(list.select("tr[data-pendiente=definicion]")).hasSize(CrowdedManual.OWED);
        }
    }

    private Element target(String from, Element link) throws IOException {
        String[] address = link.attr("href").split("#", 2);
        String path = Path.of(from).resolveSibling(address[0]).normalize().toString();
        return Objects.requireNonNull(page(path).getElementById(URLDecoder.decode(address[1], StandardCharsets.UTF_8)));
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }
}
