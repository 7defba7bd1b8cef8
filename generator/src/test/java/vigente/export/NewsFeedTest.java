package vigente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The feed as a reader's program finds it (RFC 4287). */
class NewsFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String HOSTILE = "</title><script>alert(1)</script>&lt; ]]> \u0000\u0001\uFFFE\uD800 \"'";

    @Test
    void hasWhatAFeedNeedsAndUniqueLastingIdentifiers() throws Exception {
        Document feed = read(feed(
                "https://intranet.example/manual/",
                entry("2026-06-30", "retiro"),
                entry("2026-06-15", "autorizacion"),
                entry("2026-06-15", "autorizacion")));
        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(root.getLocalName()).isEqualTo("feed");
        assertThat(child(root, "updated")).isEqualTo("2026-06-30T00:00:00Z");
        assertThat(child(root, "id")).isEqualTo("tag:intranet.example,1970-01-01:manual/novedades.atom");
        List<Element> entries = elements(root, "entry");
        assertThat(entries).hasSize(3).allSatisfy(NewsFeedTest::thenIsAnEntry);
        assertThat(entries)
                .extracting(e -> child(e, "id"))
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo("tag:intranet.example,2026-06-30:manual/PO-COM-001/1.01/retiro");
        assertThat(link(entries.get(0))).isEqualTo("https://intranet.example/manual/politicas/servicio/1.01.html");
    }

    @Test
    void linksWithinTheSiteWhereItHasNoAddress() throws Exception {
        Element root = read(feed("", entry("2026-06-30", "retiro"))).getDocumentElement();
        assertThat(link(root)).isEqualTo("novedades.atom");
        assertThat(link(elements(root, "entry").get(0))).isEqualTo("politicas/servicio/1.01.html");
    }

    @Test
    void carriesAnyTextAsText() throws Exception {
        NewsFeed.Entry entry = new NewsFeed.Entry(
                LocalDate.of(2026, 6, 30), HOSTILE, "retiro", "1.01", HOSTILE, HOSTILE, HOSTILE, "x.html");
        Element root = read(new NewsFeed(HOSTILE, HOSTILE, "es-MX", Authority.named(HOSTILE), "", List.of(entry)))
                .getDocumentElement();
        assertThat(child(root, "title")).startsWith("</title><script>alert(1)</script>&lt; ]]>");
        assertThat(elements(root, "entry")).hasSize(1);
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void isAFeedWithoutEntries() throws Exception {
        assertThat(child(read(feed("")).getDocumentElement(), "updated")).isEqualTo("1970-01-01T00:00:00Z");
    }

    private static void thenIsAnEntry(Element entry) {
        assertThat(child(entry, "title")).isNotBlank();
        assertThat(child(entry, "updated")).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
        assertThat(child(elements(entry, "author").get(0), "name")).isEqualTo("Luis Mora");
        assertThat(child(entry, "summary")).isEqualTo("Se agrega el modelo.");
    }

    private static NewsFeed feed(String site, NewsFeed.Entry... entries) {
        Authority authority = site.isEmpty() ? Authority.named("Molinos") : Authority.of(site);
        return new NewsFeed("Novedades", "Molinos", "es-MX", authority, site, List.of(entries));
    }

    private static NewsFeed.Entry entry(String day, String kind) {
        return new NewsFeed.Entry(
                LocalDate.parse(day),
                "PO-COM-001",
                kind,
                "1.01",
                "Servicio",
                "Se agrega el modelo.",
                "Luis Mora",
                "politicas/servicio/1.01.html");
    }

    private static Document read(NewsFeed feed) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed.bytes()));
    }

    private static String child(Element parent, String name) {
        List<Element> found = elements(parent, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0).getTextContent();
    }

    private static String link(Element parent) {
        return elements(parent, "link").get(0).getAttribute("href");
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element element
                    && ATOM.equals(element.getNamespaceURI())
                    && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
