package vigente.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What happened to the policies, as a feed that a reader can follow ({@code novedades.atom}, RFC 4287).
 *
 * <p>Dates are those of the acts, at midnight UTC, never that of the build; identifiers stay the same for ever.
 *
 * @param title of the feed
 * @param author the organisation
 * @param language BCP 47
 * @param site absolute address of the site, ends in {@code /}; empty where it has none, and links are relative then
 * @param entries newest first
 */
public record NewsFeed(
        String title, String author, String language, Authority authority, String site, List<Entry> entries) {
    /** Where the feed stands in the site. */
    public static final String ADDRESS = "novedades.atom";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int REPLACEMENT = 0xFFFD;

    public NewsFeed {
        entries = List.copyOf(entries);
    }

    /**
     * An act.
     *
     * @param code of the policy, or its address while the code is owed
     * @param kind {@code autorizacion}, {@code revision-sin-cambios}, {@code retiro}
     * @param author who did it
     * @param address of the page, from the site's root, percent-encoded
     */
    public record Entry(
            LocalDate date,
            String code,
            String kind,
            String revision,
            String title,
            String summary,
            String author,
            String address) {}

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            write(xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", allowed(language));
        element(xml, "id", authority.tag(LocalDate.EPOCH, ADDRESS));
        element(xml, "title", title);
        element(
                xml,
                "updated",
                instant(entries.stream()
                        .map(Entry::date)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.EPOCH)));
        person(xml, author);
        link(xml, "self", "application/atom+xml", site + ADDRESS);
        link(xml, "alternate", "text/html", site + "index.html");
        Map<String, Integer> taken = new HashMap<>();
        for (Entry entry : entries) {
            String name = entry.code() + "/" + entry.revision() + "/" + entry.kind();
            int times = taken.merge(entry.date() + name, 1, Integer::sum);
            write(xml, entry, authority.tag(entry.date(), times == 1 ? name : name + "/" + times));
        }
        end(xml);
        xml.writeEndDocument();
    }

    private void write(XMLStreamWriter xml, Entry entry, String id) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element(xml, "id", id);
        element(xml, "title", entry.title());
        element(xml, "updated", instant(entry.date()));
        person(xml, entry.author().isBlank() ? author : entry.author());
        link(xml, "alternate", "text/html", site + entry.address());
        xml.writeCharacters("\n");
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.kind());
        if (!entry.summary().isBlank()) {
            element(xml, "summary", entry.summary());
        }
        end(xml);
    }

    private static void person(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("author");
        element(xml, "name", name);
        end(xml);
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", allowed(address));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static void end(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    // What XML 1.0 cannot carry (section 2.2) the writer would let through.
    private static String allowed(String text) {
        return text.codePoints()
                .map(c -> isCharacter(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c > 0xFFFF;
    }
}
