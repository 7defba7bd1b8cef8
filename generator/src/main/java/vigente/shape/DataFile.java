package vigente.shape;

/** The data files of a manual (format: "The content format"). */
public enum DataFile {
    MANUAL("manual", Shapes.MANUAL, false),
    POLICY("politica", Shapes.POLICY, false),
    REGISTER("registro", Shapes.ACT, true);

    private final String stem;
    private final Shape shape;
    private final boolean list;

    DataFile(String stem, Shape shape, boolean list) {
        this.stem = stem;
        this.shape = shape;
        this.list = list;
    }

    /** The file's name without its ending. */
    public String stem() {
        return stem;
    }

    public String fileName() {
        return stem + ".yaml";
    }

    /** The keys of the file, or of each item where it is a list. */
    public Shape shape() {
        return shape;
    }

    public boolean list() {
        return list;
    }
}
