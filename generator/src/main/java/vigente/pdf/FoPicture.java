package vigente.pdf;

import vigente.text.Inline;

/** Writes a picture, scaled down to what there is room for, never up. */
final class FoPicture {
    private FoPicture() {}

    /** Writes {@code image}, at most as wide as its line and {@code maximum} high. */
    static void write(Fo out, String address, Inline.Image image, String maximum) {
        String alternative = image.alternative().isBlank() ? image.title() : image.alternative();
        out.empty(
                "external-graphic",
                "src",
                "url('" + address + "')",
                "fox:alt-text",
                alternative,
                // A picture that nobody describes tells nothing: it is decoration.
                "role",
                alternative.isBlank() ? "artifact" : "",
                "inline-progression-dimension.maximum",
                "100%",
                "content-width",
                "scale-down-to-fit",
                "block-progression-dimension.maximum",
                maximum,
                "content-height",
                "scale-down-to-fit",
                "scaling",
                "uniform");
    }
}
