package vigente.drawing;

import java.util.List;
import java.util.Map;

/** A finished drawing. */
public final class Figure {
    private static final String PAPER_COLOUR = "#0b3d75";

    private final String title;
    private final String description;
    private final double width;
    private final double height;
    private final List<Shape> shapes;

    Figure(String title, String description, double width, double height, List<Shape> shapes) {
        this.title = title;
        this.description = description;
        this.width = width;
        this.height = height;
        this.shapes = List.copyOf(shapes);
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** What it shows and how, for those who cannot see it; the words themselves stand in the list beside it. */
    public String description() {
        return description;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** How much it must shrink to fit; 1 where it need not. */
    double scale(double widest, double highest) {
        return Math.min(1, Math.min(widest / width, highest / height));
    }

    /**
     * For a page of the site: in the colours of its style sheet, black on white without one.
     *
     * @param id begins the ids in it, so that they are like no other of the page
     */
    public Svg screen(String id) {
        SvgPen pen = new SvgPen(SvgPen.SCREEN);
        return pen.screen(this, id, shapes);
    }

    /**
     * For paper.
     *
     * @param colour the company's {@code #0b5cad}; empty for the product's own
     */
    public Svg paper(String colour) {
        String accent = colour.isEmpty() ? PAPER_COLOUR : colour;
        Map<Ink, String> inks = Map.of(
                Ink.TEXT, "#000000",
                Ink.QUIET, "#767c87",
                Ink.ACCENT, accent,
                Ink.GROUND, "#ffffff",
                Ink.TINT, "#f0f2f5",
                Ink.NONE, "none");
        return new SvgPen(inks).paper(this, shapes);
    }
}
