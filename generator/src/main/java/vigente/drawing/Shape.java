package vigente.drawing;

import java.util.List;

/** A piece of a drawing. */
sealed interface Shape {
    void draw(SvgPen pen);

    /** The same piece moved. */
    Shape moved(double right, double down);

    /** A rectangle with round corners. */
    record Box(double x, double y, double width, double height, double round, Ink fill, Ink line, double weight)
            implements Shape {
        @Override
        public void draw(SvgPen pen) {
            pen.box(this);
        }

        @Override
        public Shape moved(double right, double down) {
            return new Box(x + right, y + down, width, height, round, fill, line, weight);
        }
    }

    record Circle(double x, double y, double radius, Ink fill, Ink line, double weight) implements Shape {
        @Override
        public void draw(SvgPen pen) {
            pen.circle(this);
        }

        @Override
        public Shape moved(double right, double down) {
            return new Circle(x + right, y + down, radius, fill, line, weight);
        }
    }

    /** Straight lines from point to point, closed to an area where it has a filling. */
    record Polygon(List<Point> points, Ink fill, Ink line, double weight) implements Shape {
        public Polygon {
            points = List.copyOf(points);
        }

        @Override
        public void draw(SvgPen pen) {
            pen.polygon(this);
        }

        @Override
        public Shape moved(double right, double down) {
            return new Polygon(points.stream().map(p -> p.moved(right, down)).toList(), fill, line, weight);
        }
    }

    /** A line that leaves one point level and reaches another level. */
    record Branch(Point from, Point to, Ink line, double weight) implements Shape {
        @Override
        public void draw(SvgPen pen) {
            pen.branch(this);
        }

        @Override
        public Shape moved(double right, double down) {
            return new Branch(from.moved(right, down), to.moved(right, down), line, weight);
        }
    }

    /**
     * A line of letters.
     *
     * @param at where it begins, ends or has its middle, on the line that the letters stand on
     */
    record Words(String text, Point at, Anchor anchor, double size, boolean bold, Ink ink) implements Shape {
        @Override
        public void draw(SvgPen pen) {
            pen.words(this);
        }

        @Override
        public Shape moved(double right, double down) {
            return new Words(text, at.moved(right, down), anchor, size, bold, ink);
        }
    }

    /**
     * Shapes that a reader opens and closes, or moves, together.
     *
     * @param name what they are, for style sheets and scripts
     * @param middle the height at which they stand, in the drawing's own measure
     * @param height how much room they take there themselves, without what hangs from them
     */
    record Group(String name, double middle, double height, List<Shape> shapes) implements Shape {
        public Group {
            shapes = List.copyOf(shapes);
        }

        @Override
        public void draw(SvgPen pen) {
            pen.group(this);
        }

        @Override
        public Shape moved(double right, double down) {
            List<Shape> all =
                    shapes.stream().map(shape -> shape.moved(right, down)).toList();
            return new Group(name, middle + down, height, all);
        }
    }

    /** Which end of a line of letters is given. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String svg;

        Anchor(String svg) {
            this.svg = svg;
        }

        String svg() {
            return svg;
        }
    }

    record Point(double x, double y) {
        Point moved(double right, double down) {
            return new Point(x + right, y + down);
        }
    }
}
