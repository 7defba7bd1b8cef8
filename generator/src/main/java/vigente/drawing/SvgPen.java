package vigente.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vigente.drawing.Shape.Point;

/** Writes shapes as SVG; colours are attributes, so that no style sheet is needed to see the drawing. */
final class SvgPen {
    /** A style sheet knows these by the class of the same name. */
    static final Map<Ink, String> SCREEN = Map.of(
            Ink.TEXT, "currentColor",
            Ink.QUIET, "currentColor",
            Ink.ACCENT, "currentColor",
            Ink.GROUND, "#fff",
            Ink.TINT, "none",
            Ink.NONE, "none");

    // Nine points of a drawing are as large as the text around it on a screen.
    private static final double SCREEN_SCALE = 1.45;
    private static final String PAPER_FAMILY = "Vigente Sans";

    private final Map<Ink, String> inks;
    private final boolean classes;
    private final StringBuilder out = new StringBuilder();

    SvgPen(Map<Ink, String> inks) {
        this.inks = inks;
        this.classes = inks == SCREEN;
    }

    Svg screen(Figure figure, String id, List<Shape> shapes) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" role=\"img\" aria-labelledby=\"")
                .append(escaped(id + "-t " + id + "-d"))
                .append("\" width=\"")
                .append(number(figure.width() * SCREEN_SCALE))
                .append("\" height=\"")
                .append(number(figure.height() * SCREEN_SCALE));
        box(figure);
        out.append("><title id=\"").append(escaped(id)).append("-t\">").append(escaped(figure.title()));
        out.append("</title><desc id=\"").append(escaped(id)).append("-d\">").append(escaped(figure.description()));
        out.append("</desc>");
        return finished(shapes);
    }

    Svg paper(Figure figure, List<Shape> shapes) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"")
                .append(PAPER_FAMILY)
                .append("\" width=\"")
                .append(number(figure.width()))
                .append("pt\" height=\"")
                .append(number(figure.height()))
                .append("pt");
        box(figure);
        out.append('>');
        return finished(shapes);
    }

    private void box(Figure figure) {
        out.append("\" viewBox=\"0 0 ")
                .append(number(figure.width()))
                .append(' ')
                .append(number(figure.height()))
                .append('"');
    }

    private Svg finished(List<Shape> shapes) {
        shapes.forEach(shape -> shape.draw(this));
        return new Svg(out.append("</svg>").toString());
    }

    /** On paper nobody opens or moves anything. */
    void group(Shape.Group group) {
        if (!classes) {
            group.shapes().forEach(shape -> shape.draw(this));
            return;
        }
        out.append("<g class=\"").append(group.name()).append('"');
        attribute("data-y", group.middle());
        attribute("data-alto", group.height());
        out.append('>');
        group.shapes().forEach(shape -> shape.draw(this));
        out.append("</g>");
    }

    void box(Shape.Box box) {
        out.append("<rect");
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
        attribute("rx", box.round());
        painted(box.fill(), box.line(), box.weight());
    }

    void circle(Shape.Circle circle) {
        out.append("<circle");
        attribute("cx", circle.x());
        attribute("cy", circle.y());
        attribute("r", circle.radius());
        painted(circle.fill(), circle.line(), circle.weight());
    }

    void polygon(Shape.Polygon polygon) {
        out.append(polygon.fill() == Ink.NONE ? "<polyline" : "<polygon").append(" points=\"");
        for (int i = 0; i < polygon.points().size(); i++) {
            out.append(i == 0 ? "" : " ").append(pair(polygon.points().get(i)));
        }
        out.append('"');
        painted(polygon.fill(), polygon.line(), polygon.weight());
    }

    void branch(Shape.Branch branch) {
        double middle = (branch.from().x() + branch.to().x()) / 2;
        out.append("<path d=\"M")
                .append(pair(branch.from()))
                .append(" C")
                .append(pair(new Point(middle, branch.from().y())))
                .append(' ')
                .append(pair(new Point(middle, branch.to().y())))
                .append(' ')
                .append(pair(branch.to()))
                .append('"');
        painted(Ink.NONE, branch.line(), branch.weight());
    }

    void words(Shape.Words words) {
        out.append("<text");
        attribute("x", words.at().x());
        attribute("y", words.at().y());
        attribute("font-size", words.size());
        if (words.bold()) {
            out.append(" font-weight=\"bold\"");
        }
        if (words.anchor() != Shape.Anchor.START) {
            out.append(" text-anchor=\"").append(words.anchor().svg()).append('"');
        }
        styled("fill", words.ink());
        out.append('>').append(escaped(words.text())).append("</text>");
    }

    private void painted(Ink fill, Ink line, double weight) {
        String names = name(fill, "fill") + name(line, "line");
        if (classes && !names.isBlank()) {
            out.append(" class=\"").append(names.strip()).append('"');
        }
        out.append(" fill=\"").append(inks.get(fill)).append('"');
        if (line != Ink.NONE) {
            out.append(" stroke=\"").append(inks.get(line)).append('"');
            attribute("stroke-width", weight);
        }
        out.append("/>");
    }

    private void styled(String attribute, Ink ink) {
        if (classes) {
            out.append(" class=\"").append(name(ink, "fill").strip()).append('"');
        }
        out.append(' ').append(attribute).append("=\"").append(inks.get(ink)).append('"');
    }

    private static String name(Ink ink, String use) {
        return ink == Ink.NONE ? "" : use + "-" + ink.name().toLowerCase(Locale.ROOT) + " ";
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private static String pair(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    private static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return sign + whole + (rest == 0 ? "" : "." + rest);
    }

    // What XML 1.0 has no room for is left out.
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean allowed = c >= ' ' && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
                    safe.append(allowed ? Character.toString(c) : " ");
                }
            }
        });
        return safe.toString();
    }
}
