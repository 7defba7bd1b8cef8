package vigente.drawing;

import java.util.ArrayList;
import java.util.List;
import vigente.drawing.Shape.Anchor;
import vigente.drawing.Shape.Point;
import vigente.message.Messages;

/**
 * A mind map: a root in the middle, half of its branches on the right from top to bottom, the rest on the left.
 *
 * @param title of the document it is drawn from
 */
public record MindMap(String title, Outline root) {
    private static final double MARGIN = 2;
    private static final double PADDING = 8;
    private static final Lettering ROOT = new Lettering(11, true, 104);
    // Letters smaller than this share of their size are no longer read with ease.
    private static final double SMALLEST = 0.78;

    /** The whole map in one drawing, as wide as it needs to be. */
    public Figure whole() {
        return drawn(root, split(), title);
    }

    private int split() {
        List<Outline> all = root.children();
        double total = new Side(all).height();
        int right = 0;
        while (right < all.size() && new Side(all.subList(0, right + 1)).height() <= total / 2 + 1) {
            right++;
        }
        // The branch in the middle goes to the side that it makes less uneven.
        if (right < all.size()) {
            double with = new Side(all.subList(0, right + 1)).height();
            double without = new Side(all.subList(0, right)).height();
            right += with - total / 2 <= total / 2 - without ? 1 : 0;
        }
        return right;
    }

    /**
     * The map in as many drawings as it takes for each to be legible on a sheet: the whole where that is, else branch
     * after branch to the right of their root, and what is too large even so in drawings of its own.
     *
     * @param width of the sheet
     * @param height of the sheet
     */
    public List<Figure> sheets(double width, double height) {
        Figure whole = whole();
        if (whole.scale(width, height) >= SMALLEST) {
            return List.of(whole);
        }
        List<Outline> parts = new ArrayList<>();
        divide(root, width, height, parts);
        List<Figure> figures = new ArrayList<>();
        for (Outline part : parts) {
            String name = Messages.text("dibujo.parte", title, figures.size() + 1, parts.size());
            figures.add(drawn(part, part.children().size(), name));
        }
        return figures;
    }

    private static void divide(Outline node, double width, double height, List<Outline> parts) {
        List<Outline> together = new ArrayList<>();
        List<Outline> apart = new ArrayList<>();
        for (Outline child : node.children()) {
            Outline shown = child;
            if (!fits(node.with(List.of(child)), width, height)) {
                if (!child.children().isEmpty()) {
                    shown = new Outline(Messages.text("dibujo.sigue", child.label()), child.critical(), List.of());
                    apart.add(child);
                }
            }
            together.add(shown);
            if (together.size() > 1 && !fits(node.with(together), width, height)) {
                parts.add(node.with(together.subList(0, together.size() - 1)));
                together = new ArrayList<>(List.of(shown));
            }
        }
        parts.add(node.with(together));
        apart.forEach(child -> divide(child, width, height, parts));
    }

    private static boolean fits(Outline part, double width, double height) {
        return drawn(part, part.children().size(), "").scale(width, height) >= SMALLEST;
    }

    /** @param right how many branches stand on the right */
    private static Figure drawn(Outline root, int right, String title) {
        Side rightSide = new Side(root.children().subList(0, right));
        Side leftSide = new Side(root.children().subList(right, root.children().size()));
        List<String> lines = ROOT.lines(root.label());
        double boxWidth = ROOT.width(lines) + 2 * PADDING;
        double boxHeight = ROOT.height(lines) + 2 * PADDING;
        double height = Math.max(boxHeight, Math.max(rightSide.height(), leftSide.height())) + 2 * MARGIN;
        double left = leftSide.width() + MARGIN;
        Canvas canvas = new Canvas();
        rightSide.draw(canvas, new Point(left + boxWidth, height / 2), 1);
        leftSide.draw(canvas, new Point(left, height / 2), -1);
        double top = (height - boxHeight) / 2;
        canvas.add(new Shape.Box(left, top, boxWidth, boxHeight, 7, Ink.ACCENT, Ink.NONE, 0));
        canvas.text(lines, ROOT, left + boxWidth / 2, top + PADDING, Anchor.MIDDLE, Ink.GROUND);
        String description = Messages.count("dibujo.mapa", root.children().size(), root.label(), root.size());
        return new Figure(title, description, left + boxWidth + rightSide.width() + MARGIN, height, canvas.moved(0, 0));
    }
}
