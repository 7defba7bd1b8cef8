package vigente.policy;

/** The sheet the PDF is set for ({@code papel}), width and height in tenths of a millimetre. */
public enum Paper {
    LETTER("carta", 2159, 2794),
    A4("A4", 2100, 2970);

    private final String spanish;
    private final int width;
    private final int height;

    Paper(String spanish, int width, int height) {
        this.spanish = spanish;
        this.width = width;
        this.height = height;
    }

    /** The word as written in the sources. */
    public String spanish() {
        return spanish;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
