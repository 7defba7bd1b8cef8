package vigente.source;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vigente.text.XmlBytes;

/** Tells what in an SVG drawing could run when a reader opens it by itself. */
final class ActiveDrawing {
    private static final Set<String> ELEMENTS =
            Set.of("script", "foreignobject", "iframe", "embed", "object", "handler", "listener");
    // For what is no XML at all: browsers draw, and run, up to the first mistake.
    private static final Pattern WRITTEN = Pattern.compile(
            "<\\s*(?:\\w+:)?(?:script|foreignObject|iframe|embed|object|handler)\\b|\\son\\w+\\s*=|javascript:|data:text/html|<!ENTITY",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNS = Pattern.compile("(?:java|vb|live)script:|data:text/(?:html|xml)");
    // Browsers drop these before they look at an address.
    private static final Pattern IGNORED = Pattern.compile("[\\x00-\\x20]+");

    private ActiveDrawing() {}

    /** What could run, as the author would find it; empty where nothing could. */
    static Optional<String> danger(byte[] file) {
        // A drawing can hide its script in UTF-16; without the zero bytes it reads the same.
        String written = new String(file, StandardCharsets.ISO_8859_1).replace("\0", "");
        Matcher script = WRITTEN.matcher(written);
        return script.find()
                ? Optional.of(script.group().strip())
                : hidden(XmlBytes.decoded(file).orElse(written));
    }

    // Character references and declared encodings hide a word from whoever only looks at the bytes.
    private static Optional<String> hidden(String drawing) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(drawing));
            while (reader.hasNext()) {
                Optional<String> found = danger(reader, reader.next());
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (XMLStreamException untilHereItIsHarmless) {
            return Optional.empty();
        }
    }

    private static Optional<String> danger(XMLStreamReader reader, int event) {
        // A style sheet in XSLT makes any page it likes of the drawing.
        if (event == XMLStreamReader.PROCESSING_INSTRUCTION
                && reader.getPITarget().equalsIgnoreCase("xml-stylesheet")) {
            return Optional.of("<?xml-stylesheet");
        }
        if (event != XMLStreamReader.START_ELEMENT) {
            return Optional.empty();
        }
        String element = reader.getLocalName();
        if (ELEMENTS.contains(element.toLowerCase(Locale.ROOT))) {
            return Optional.of("<" + element);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value =
                    IGNORED.matcher(reader.getAttributeValue(i)).replaceAll("").toLowerCase(Locale.ROOT);
            boolean animatesEvent = name.equals("attributename") && value.startsWith("on");
            if (name.startsWith("on") || animatesEvent || RUNS.matcher(value).find()) {
                return Optional.of(reader.getAttributeLocalName(i) + "=\"" + reader.getAttributeValue(i) + "\"");
            }
        }
        return Optional.empty();
    }
}
