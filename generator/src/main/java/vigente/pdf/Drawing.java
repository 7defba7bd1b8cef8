package vigente.pdf;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vigente.text.XmlBytes;

/** Tells SVG drawings that can be printed: they reach for nothing outside, run nothing and do not unfold without measure. */
final class Drawing {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    // Drawing programs name the standard they follow; it is not asked for, and nothing else may stand there.
    private static final Pattern STANDARD = Pattern.compile("<!DOCTYPE\\s[^\\[<>]*>");
    private static final int FAR_ENOUGH = 4096;

    private Drawing() {}

    /** The drawing without the name of its standard; empty where it cannot be printed. */
    static Optional<byte[]> sound(byte[] file) {
        byte[] plain = withoutStandard(file);
        Optional<String> text = XmlBytes.decoded(plain);
        return text.isPresent() && isHarmless(text.get()) ? Optional.of(plain) : Optional.empty();
    }

    private static boolean isHarmless(String drawing) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return isHarmless(factory.createXMLStreamReader(new StringReader(drawing)));
        } catch (XMLStreamException broken) {
            return false;
        }
    }

    private static byte[] withoutStandard(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, FAR_ENOUGH), StandardCharsets.ISO_8859_1);
        Matcher standard = STANDARD.matcher(start);
        if (!standard.find()) {
            return file;
        }
        byte[] plain = Arrays.copyOf(file, file.length);
        Arrays.fill(plain, standard.start(), standard.end(), (byte) ' ');
        return plain;
    }

    private static boolean isHarmless(XMLStreamReader reader) throws XMLStreamException {
        DrawingWeight weight = new DrawingWeight();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.DTD || event == XMLStreamReader.PROCESSING_INSTRUCTION) {
                return false;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                if (weight.isEmpty() && !isRoot(reader) || !isHarmlessElement(reader) || !weight.open(reader)) {
                    return false;
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                weight.close();
            } else if (reader.hasText() && reaches(reader.getText())) {
                return false;
            }
        }
        return weight.isBearable();
    }

    private static boolean isRoot(XMLStreamReader reader) {
        return reader.getLocalName().equals("svg") && NAMESPACE.equals(reader.getNamespaceURI());
    }

    private static boolean isHarmlessElement(XMLStreamReader reader) {
        if (reader.getLocalName().equals("script") || reader.getLocalName().equals("foreignObject")) {
            return false;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i).strip();
            boolean link = reader.getAttributeLocalName(i).equals("href");
            if (link && !value.startsWith("#") && !value.startsWith("data:image/") || reaches(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean reaches(String style) {
        String plain = style.replaceAll("\\s|['\"]", "");
        return plain.contains("@import") || plain.replace("url(#", "").contains("url(");
    }
}
