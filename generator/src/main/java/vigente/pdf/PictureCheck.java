package vigente.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells pictures that can be printed: PNG, JPEG and GIF in grey or RGB, and SVG that reaches for nothing outside. */
final class PictureCheck {
    private static final long MOST_PIXELS = 80_000_000L;
    private static final int MOST_CHANNELS = 4;

    private PictureCheck() {}

    static boolean printable(byte[] bytes) {
        return bytes.length > 8 && (bytes[0] == '<' || bytes[0] == (byte) 0xef ? drawing(bytes) : raster(bytes));
    }

    private static boolean raster(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                boolean known = reader.getFormatName().matches("(?i)png|jpe?g|gif");
                return known && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS && colours(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // The JDK's readers answer damaged files with either.
            return false;
        }
    }

    /** A JPEG in the four colours of print has no place in a document whose intent is a screen's. */
    private static boolean colours(ImageReader reader) throws IOException {
        boolean jpeg = reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("jp");
        ImageTypeSpecifier type = reader.getRawImageType(0);
        return !jpeg || type == null || type.getNumComponents() < MOST_CHANNELS;
    }

    private static boolean drawing(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            boolean root = true;
            while (reader.hasNext()) {
                int event = reader.next();
                if (!allowed(event, root, reader)) {
                    return false;
                }
                root = root && event != XMLStreamReader.START_ELEMENT;
            }
            return true;
        } catch (XMLStreamException | IOException broken) {
            return false;
        }
    }

    private static boolean allowed(int event, boolean root, XMLStreamReader reader) {
        return switch (event) {
            case XMLStreamReader.DTD -> false;
            case XMLStreamReader.START_ELEMENT ->
                (!root || reader.getLocalName().equals("svg")) && harmless(reader);
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> !reaches(reader.getText());
            default -> true;
        };
    }

    private static boolean harmless(XMLStreamReader reader) {
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
