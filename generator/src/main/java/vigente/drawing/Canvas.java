package vigente.drawing;

import java.util.ArrayList;
import java.util.List;
import vigente.drawing.Shape.Anchor;
import vigente.drawing.Shape.Point;

/** Shapes being gathered, from what lies lowest to what lies on top. */
final class Canvas {
    private final List<Shape> shapes = new ArrayList<>();

    Canvas add(Shape shape) {
        shapes.add(shape);
        return this;
    }

    /**
     * Sets lines one under the other.
     *
     * @param x where they begin, end or have their middle
     * @param top the upper edge of the first
     */
    Canvas text(List<String> lines, Lettering lettering, double x, double top, Anchor anchor, Ink ink) {
        double base = top + lettering.base();
        for (String line : lines) {
            add(new Shape.Words(line, new Point(x, base), anchor, lettering.size(), lettering.bold(), ink));
            base += lettering.leading();
        }
        return this;
    }

    /** All of it as one piece. */
    Shape.Group group(String name, double middle, double height) {
        return new Shape.Group(name, middle, height, shapes);
    }

    /** All of it, moved. */
    List<Shape> moved(double right, double down) {
        return shapes.stream().map(shape -> shape.moved(right, down)).toList();
    }
}
