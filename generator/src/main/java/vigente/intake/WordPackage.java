package vigente.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a .docx file (ECMA-376): a ZIP of XML. Of each entry no more is unpacked than fits; XML is read without document
 * types, so that nothing in it can name another file.
 */
record WordPackage(Map<String, byte[]> parts, String name) {
    private static final int MOST_ENTRIES = 5_000;
    private static final int LARGEST_WHOLE = 120_000_000;
    private static final String MACROS = "vbaProject.bin";

    WordPackage {
        parts = Map.copyOf(parts);
    }

    /** @throws Unreadable where {@code bytes} are no such file, or would grow beyond all measure */
    static WordPackage of(byte[] bytes, String name) {
        if (bytes.length >= 4 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
            throw new Unreadable("importar.word-antiguo", name);
        }
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            int left = LARGEST_WHOLE;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || parts.size() >= MOST_ENTRIES) {
                    throw new Unreadable("importar.word-desmedido", name);
                }
                parts.putIfAbsent(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable("importar.word-roto", name);
        }
        if (!parts.containsKey("word/document.xml")) {
            throw new Unreadable("importar.word-roto", name);
        }
        return new WordPackage(parts, name);
    }

    boolean hasMacros() {
        return parts.keySet().stream().anyMatch(part -> part.endsWith(MACROS));
    }

    Optional<byte[]> part(String path) {
        return Optional.ofNullable(parts.get(path));
    }

    /** The XML of a part as a tree; empty where there is no such part. */
    Optional<Xml> xml(String path) {
        return part(path).map(content -> Xml.of(reader(content), name));
    }

    private XMLStreamReader reader(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return factory.createXMLStreamReader(new ByteArrayInputStream(content));
        } catch (XMLStreamException broken) {
            throw new Unreadable("importar.word-roto", name);
        }
    }
}
