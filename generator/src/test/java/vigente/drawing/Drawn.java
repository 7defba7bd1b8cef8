package vigente.drawing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing on paper, read back as any program that shows SVG reads it. */
record Drawn(Document document) {
    /** A line of letters with the room it takes. */
    record Line(String text, double left, double top, double right, double bottom) {
        boolean touches(Line other) {
            return left < other.right - 0.5
                    && other.left < right - 0.5
                    && top < other.bottom - 0.5
                    && other.top < bottom - 0.5;
        }
    }

    static Drawn of(Figure figure) {
        return of(figure.paper(""));
    }

    static Drawn of(Svg svg) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
            return new Drawn(parsers.newDocumentBuilder().parse(new InputSource(new StringReader(svg.xml()))));
        } catch (ParserConfigurationException | SAXException wrong) {
            throw new AssertionError(svg.xml(), wrong);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    double width() {
        return Double.parseDouble(box()[2]);
    }

    double height() {
        return Double.parseDouble(box()[3]);
    }

    private String[] box() {
        return document.getDocumentElement().getAttribute("viewBox").split(" ");
    }

    List<Element> all(String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    List<Line> lines() {
        return all("text").stream().map(Drawn::line).toList();
    }

    private static Line line(Element text) {
        double size = Double.parseDouble(text.getAttribute("font-size"));
        double width = (text.getAttribute("font-weight").isEmpty() ? Face.REGULAR : Face.BOLD)
                .width(text.getTextContent(), size);
        double x = Double.parseDouble(text.getAttribute("x"));
        double base = Double.parseDouble(text.getAttribute("y"));
        double left = switch (text.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        return new Line(text.getTextContent(), left, base - 0.7 * size, left + width, base + 0.2 * size);
    }

    /** Lines of letters that lie over each other. */
    List<String> collisions() {
        List<Line> lines = lines();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                if (lines.get(i).touches(lines.get(j))) {
                    found.add(lines.get(i) + " " + lines.get(j));
                }
            }
        }
        return found;
    }

    /** Lines of letters that leave the drawing. */
    List<Line> outside() {
        return lines().stream()
                .filter(line -> line.left() < -0.5
                        || line.top() < -0.5
                        || line.right() > width() + 0.5
                        || line.bottom() > height() + 0.5)
                .toList();
    }
}
