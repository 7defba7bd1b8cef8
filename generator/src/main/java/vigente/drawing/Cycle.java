package vigente.drawing;

import java.util.List;
import vigente.drawing.Shape.Anchor;
import vigente.drawing.Shape.Point;
import vigente.message.Messages;

/**
 * A service cycle: numbered steps on a ring, each with its label outside. A critical moment is told by its shape, a
 * diamond in a diamond; all others are circles.
 *
 * @param title of the document it is drawn from
 * @param steps in order, at least one
 */
public record Cycle(String title, List<Outline> steps) {
    private static final double SIGN = 10;
    private static final double DIAMOND = 14.5;
    private static final double RIM = 3.2;
    private static final double LEGEND = 34;
    private static final Lettering NUMBER = new Lettering(9, true, 100);
    private static final Lettering WORDS = new Lettering(9, false, 200);

    public Cycle {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a cycle without steps");
        }
    }

    /** The ring with a legend below. */
    public Figure figure() {
        Ring ring = new Ring(steps);
        Canvas canvas = new Canvas();
        canvas.add(new Shape.Circle(ring.centre().x(), ring.centre().y(), ring.radius(), Ink.NONE, Ink.ACCENT, 1.6));
        ring.label(canvas);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.size() > 1) {
                canvas.add(arrow(ring, i + 0.5));
            }
            sign(canvas, ring.at(i), steps.get(i).critical());
            String number = Integer.toString(i + 1);
            double top = ring.at(i).y() - NUMBER.leading() / 2;
            canvas.text(List.of(number), NUMBER, ring.at(i).x(), top, Anchor.MIDDLE, Ink.TEXT);
        }
        legend(canvas, ring);
        int critical = (int) steps.stream().filter(Outline::critical).count();
        String description = Messages.count("dibujo.ciclo", critical, steps.size());
        return new Figure(title, description, ring.width(), ring.height() + LEGEND, canvas.moved(0, 0));
    }

    private static void sign(Canvas canvas, Point at, boolean critical) {
        if (critical) {
            canvas.add(diamond(at, DIAMOND + RIM)).add(diamond(at, DIAMOND));
        } else {
            canvas.add(new Shape.Circle(at.x(), at.y(), SIGN, Ink.GROUND, Ink.ACCENT, 1.4));
        }
    }

    private static Shape diamond(Point at, double half) {
        List<Point> corners = List.of(at.moved(0, -half), at.moved(half, 0), at.moved(0, half), at.moved(-half, 0));
        return new Shape.Polygon(corners, Ink.GROUND, Ink.ACCENT, 1.4);
    }

    /** A tip that points the way round. */
    private static Shape arrow(Ring ring, double index) {
        double way = ring.angle(index) + Math.PI / 2;
        Point tip = ring.at(index);
        Point front = tip.moved(5 * StrictMath.cos(way), 5 * StrictMath.sin(way));
        Point back = tip.moved(-4 * StrictMath.cos(way), -4 * StrictMath.sin(way));
        double right = 3.6 * StrictMath.sin(way);
        double down = 3.6 * StrictMath.cos(way);
        return new Shape.Polygon(
                List.of(front, back.moved(right, -down), back.moved(-right, down)), Ink.ACCENT, Ink.NONE, 0);
    }

    private static void legend(Canvas canvas, Ring ring) {
        String step = Messages.text("dibujo.paso");
        String critical = Messages.text("dibujo.critico");
        double total = 2 * SIGN + 6 + WORDS.width(step) + 24 + 2 * (DIAMOND + RIM) + 6 + WORDS.width(critical);
        double x = (ring.width() - total) / 2;
        double y = ring.height() + LEGEND / 2;
        double top = y - WORDS.leading() / 2;
        sign(canvas, new Point(x + SIGN, y), false);
        x += 2 * SIGN + 6;
        canvas.text(List.of(step), WORDS, x, top, Anchor.START, Ink.TEXT);
        x += WORDS.width(step) + 24 + DIAMOND;
        sign(canvas, new Point(x, y), true);
        canvas.text(List.of(critical), WORDS, x + DIAMOND + RIM + 6, top, Anchor.START, Ink.TEXT);
    }
}
