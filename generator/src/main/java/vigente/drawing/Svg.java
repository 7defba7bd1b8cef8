package vigente.drawing;

/** A drawing as SVG that may stand in a page as it is: nobody but this room makes one, and all its text is escaped. */
public final class Svg {
    private final String xml;

    Svg(String xml) {
        this.xml = xml;
    }

    /** One {@code svg} element, without a declaration before it. */
    public String xml() {
        return xml;
    }
}
