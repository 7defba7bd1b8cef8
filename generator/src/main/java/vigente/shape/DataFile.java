package vigente.shape;

/** The data files of a manual (format: "The content format"). */
public enum DataFile {
    MANUAL("manual", "", Shapes.MANUAL, false),
    POLICY("politica", "politicas/*/*/", Shapes.POLICY, false),
    REGISTER("registro", "politicas/*/", Shapes.ACT, true);

    private final String stem;
    private final String folders;
    private final Shape shape;
    private final boolean list;

    DataFile(String stem, String folders, Shape shape, boolean list) {
        this.stem = stem;
        this.folders = folders;
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

    /** Where such files stand in the content folder: a star for a folder of any name. */
    public String pattern() {
        return folders + fileName();
    }

    /** The keys of the file, or of each item where it is a list. */
    public Shape shape() {
        return shape;
    }

    public boolean list() {
        return list;
    }
}
