package vigente.pdf;

/** What the writers set themselves; the templates set the rest, in the same families and colours. */
final class Style {
    static final String SERIF = "Vigente Serif";
    static final String SANS = "Vigente Sans";
    static final String MONO = "Vigente Mono";
    /** Has what the other families lack. */
    static final String SYMBOLS = "DejaVu Sans";

    static final String LINK = "#0b3d75";
    static final String OWED = "#fff2b3";
    /** The bar beside what changed. */
    static final String CHANGE = "#9b1c1c";

    static final String RULE = "#8a8f98";
    static final String HAIRLINE = "0.4pt solid #b5b9c0";
    static final String SHADE = "#f3f4f6";

    private Style() {}
}
