package vigente.drawing;

import java.util.ArrayList;
import java.util.List;
import vigente.drawing.Shape.Anchor;
import vigente.drawing.Shape.Point;

/**
 * The branches on one side of a mind map's root, each level in a column of its own.
 *
 * <p>Nodes keep the order of the list from top to bottom; every branch has a strip of its own, so that no two ever touch.
 */
final class Side {
    private static final double COLUMN_GAP = 20;
    private static final double ROW_GAP = 5;
    private static final double PADDING = 4;
    private static final double LINE = 0.8;
    private static final Lettering MAIN = new Lettering(9.5, true, 112);
    private static final Lettering DEEPER = new Lettering(9, false, 112);

    private record Node(List<String> lines, int level, double height, List<Node> children) {
        double strip() {
            double below =
                    children.stream().mapToDouble(Node::strip).sum() + ROW_GAP * Math.max(0, children.size() - 1);
            return Math.max(height, below);
        }

        Lettering lettering() {
            return lettering(level);
        }

        static Lettering lettering(int level) {
            return level == 0 ? MAIN : DEEPER;
        }
    }

    private final List<Node> branches;
    private final List<Double> columns = new ArrayList<>();

    Side(List<Outline> branches) {
        this.branches = nodes(branches, 0);
    }

    private List<Node> nodes(List<Outline> outlines, int level) {
        List<Node> nodes = new ArrayList<>();
        for (Outline outline : outlines) {
            Lettering lettering = Node.lettering(level);
            List<String> lines = lettering.lines(outline.label());
            if (columns.size() <= level) {
                columns.add(0.0);
            }
            columns.set(level, Math.max(columns.get(level), lettering.width(lines) + 2 * PADDING));
            double height = lettering.height(lines) + PADDING;
            nodes.add(new Node(lines, level, height, nodes(outline.children(), level + 1)));
        }
        return nodes;
    }

    double width() {
        return columns.stream().mapToDouble(column -> column + COLUMN_GAP).sum();
    }

    double height() {
        return branches.stream().mapToDouble(Node::strip).sum() + ROW_GAP * Math.max(0, branches.size() - 1);
    }

    /**
     * Draws the branches.
     *
     * @param root the edge of the root that they leave from
     * @param direction 1 to the right, -1 to the left
     */
    void draw(Canvas canvas, Point root, int direction) {
        draw(branches, root, root.y() - height() / 2, direction, canvas);
    }

    private void draw(List<Node> nodes, Point from, double top, int direction, Canvas canvas) {
        double strip = top;
        for (Node node : nodes) {
            canvas.add(branch(node, from, strip + node.strip() / 2, direction));
            strip += node.strip() + ROW_GAP;
        }
    }

    /** One node with its line and all that hangs from it: what closes below it and what moves with it are groups of their own. */
    private Shape branch(Node node, Point from, double middle, int direction) {
        boolean main = node.level() == 0;
        Point near = new Point(from.x() + direction * COLUMN_GAP, middle);
        double own = node.lettering().width(node.lines()) + 2 * PADDING;
        Canvas label = new Canvas();
        node(node, near, own, direction, label);
        Canvas branch = new Canvas()
                .add(new Shape.Branch(from, near, main ? Ink.ACCENT : Ink.QUIET, main ? 1.4 : LINE))
                .add(label.group("nodo", middle, node.height()));
        if (!node.children().isEmpty()) {
            branch.add(twigs(node, near, own, direction));
        }
        return branch.group("rama", middle, node.strip());
    }

    private Shape twigs(Node node, Point near, double own, int direction) {
        Canvas twigs = new Canvas();
        Point far = new Point(near.x() + direction * columns.get(node.level()), near.y());
        if (own < columns.get(node.level())) {
            Point end = new Point(near.x() + direction * own, near.y());
            twigs.add(new Shape.Polygon(List.of(end, far), Ink.NONE, Ink.QUIET, LINE));
        }
        double below = node.children().stream().mapToDouble(Node::strip).sum()
                + ROW_GAP * (node.children().size() - 1);
        draw(node.children(), far, near.y() - below / 2, direction, twigs);
        return twigs.group("ramas", near.y(), below);
    }

    private static void node(Node node, Point near, double width, int direction, Canvas canvas) {
        double left = direction > 0 ? near.x() : near.x() - width;
        double top = near.y() - node.height() / 2;
        boolean main = node.level() == 0;
        if (main || !node.children().isEmpty()) {
            Ink line = main ? Ink.ACCENT : Ink.QUIET;
            canvas.add(new Shape.Box(left, top, width, node.height(), 4, Ink.GROUND, line, main ? 1.2 : LINE));
        }
        double x = direction > 0 ? left + PADDING : left + width - PADDING;
        Anchor anchor = direction > 0 ? Anchor.START : Anchor.END;
        canvas.text(node.lines(), node.lettering(), x, top + PADDING / 2, anchor, Ink.TEXT);
    }
}
