package vigente.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of XML; namespaces are left out, since in a .docx file local names tell enough.
 *
 * @param text what stands directly in it
 */
record Xml(String name, Map<String, String> attributes, List<Xml> children, String text) {
    private static final int DEEPEST = 300;
    private static final int MOST = 3_000_000;

    Xml {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** @throws Unreadable where it is not well-formed, or nested or large beyond all measure */
    static Xml of(XMLStreamReader reader, String file) {
        try {
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    throw new Unreadable("importar.word-roto", file);
                }
            }
            return new Growing(reader, file).element(0);
        } catch (XMLStreamException broken) {
            throw new Unreadable("importar.word-roto", file);
        }
    }

    private static final class Growing {
        private final XMLStreamReader reader;
        private final String file;
        private int count;

        Growing(XMLStreamReader reader, String file) {
            this.reader = reader;
            this.file = file;
        }

        Xml element(int depth) throws XMLStreamException {
            count++;
            if (depth > DEEPEST || count > MOST) {
                throw new Unreadable("importar.word-desmedido", file);
            }
            String name = reader.getLocalName();
            Map<String, String> attributes = new HashMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            List<Xml> children = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    children.add(element(depth + 1));
                } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                    text.append(reader.getText());
                }
            }
            return new Xml(name, attributes, children, text.toString());
        }
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** The value that most elements of the format carry: {@code w:val}. */
    Optional<String> value(String child) {
        return child(child).flatMap(c -> c.attribute("val"));
    }

    Optional<Xml> child(String wanted) {
        return all(wanted).findFirst();
    }

    Stream<Xml> all(String wanted) {
        return children.stream().filter(c -> c.is(wanted));
    }

    /** Every element of that name below this one, in document order. */
    Stream<Xml> deep(String wanted) {
        return children.stream()
                .flatMap(c -> Stream.concat(c.is(wanted) ? Stream.of(c) : Stream.empty(), c.deep(wanted)));
    }
}
