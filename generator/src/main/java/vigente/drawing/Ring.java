package vigente.drawing;

import java.util.ArrayList;
import java.util.List;
import vigente.drawing.Shape.Anchor;
import vigente.drawing.Shape.Point;

/** Where the steps of a cycle stand: on a circle, clockwise from the top, their labels in a column on either side. */
final class Ring {
    private static final double LEAST_RADIUS = 74;
    private static final double SPACING = 31;
    private static final double LABEL_GAP = 7;
    private static final double LEADER = 36;
    // A leader leaves its sign straight away from the ring, so that it crosses no other.
    private static final double OUTWARD = 17;
    private static final Lettering LABEL = new Lettering(9, false, 122);

    private record Label(List<String> lines, double height, double wanted) {}

    private final List<Outline> steps;
    private final double radius;
    private final Point centre;
    private final double height;

    Ring(List<Outline> steps) {
        this.steps = steps;
        double column = Math.max(column(true), column(false));
        double needed = steps.size() * SPACING / (2 * Math.PI);
        this.radius = Math.max(LEAST_RADIUS, Math.max(needed, 0.42 * column));
        this.height = Math.max(2 * radius + 2 * OUTWARD + 6, column + 8);
        this.centre = new Point(LABEL.widest() + LEADER + radius, height / 2);
    }

    double width() {
        return 2 * centre.x();
    }

    double height() {
        return height;
    }

    Point centre() {
        return centre;
    }

    double radius() {
        return radius;
    }

    /** The middle of a step's sign, or of the way to the next one for {@code index + 0.5}. */
    Point at(double index) {
        return new Point(
                centre.x() + radius * StrictMath.cos(angle(index)), centre.y() + radius * StrictMath.sin(angle(index)));
    }

    /** In radians, growing clockwise, from the right. */
    double angle(double index) {
        return 2 * Math.PI * index / steps.size() - Math.PI / 2;
    }

    private boolean right(int index) {
        return 2 * index < steps.size() || steps.size() == 1;
    }

    private double column(boolean right) {
        double sum = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (right(i) == right) {
                sum += LABEL.height(LABEL.lines(steps.get(i).label())) + LABEL_GAP;
            }
        }
        return sum;
    }

    /** Draws the labels and the lines that lead to them. */
    void label(Canvas canvas) {
        label(canvas, true);
        label(canvas, false);
    }

    private void label(Canvas canvas, boolean right) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (right(i) == right) {
                // On the left the circle runs upwards.
                indices.add(right ? indices.size() : 0, i);
            }
        }
        List<Label> labels = indices.stream().map(this::label).toList();
        double[] tops = tops(labels);
        for (int i = 0; i < indices.size(); i++) {
            Label label = labels.get(i);
            double x = right ? centre.x() + radius + LEADER : centre.x() - radius - LEADER;
            double middle = tops[i] + label.height() / 2;
            Point sign = at(indices.get(i));
            double bend = right ? x - 10 : x + 10;
            Point end = new Point(right ? x - 3 : x + 3, middle);
            Point out = sign.moved(
                    OUTWARD * StrictMath.cos(angle(indices.get(i))), OUTWARD * StrictMath.sin(angle(indices.get(i))));
            canvas.add(new Shape.Polygon(List.of(sign, out, new Point(bend, middle), end), Ink.NONE, Ink.QUIET, 0.6));
            canvas.text(label.lines(), LABEL, x, tops[i], right ? Anchor.START : Anchor.END, Ink.TEXT);
        }
    }

    private Label label(int index) {
        List<String> lines = LABEL.lines(steps.get(index).label());
        return new Label(lines, LABEL.height(lines), at(index).y());
    }

    /** As near to their signs as they can be without touching: pushed down in turn, then up from the bottom. */
    private double[] tops(List<Label> labels) {
        double[] tops = new double[labels.size()];
        double free = 4;
        for (int i = 0; i < tops.length; i++) {
            Label label = labels.get(i);
            tops[i] = Math.max(free, label.wanted() - label.height() / 2);
            free = tops[i] + label.height() + LABEL_GAP;
        }
        double limit = height - 4;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], limit - labels.get(i).height());
            limit = tops[i] - LABEL_GAP;
        }
        return tops;
    }
}
