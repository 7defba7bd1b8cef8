package vigente.page;

import vigente.drawing.Figure;
import vigente.drawing.Svg;

/**
 * A drawing as a template prints it.
 *
 * @param description what it shows, for those who cannot see it
 * @param svg trusted, printed as it is
 */
public record Illustration(String title, String description, Svg svg) {
    /** The drawing for a page of the site; {@code id} begins the ids in it. */
    static Illustration screen(Figure figure, String id) {
        return new Illustration(figure.title(), figure.description(), figure.screen(id));
    }

    /** The drawing for paper in the company's colour. */
    static Illustration paper(Figure figure, String colour) {
        return new Illustration(figure.title(), figure.description(), figure.paper(colour));
    }
}
