package vigente.problem;

/** Names a source file as the user would: below the content folder as they named it. */
public final class FilePrefix {
    private FilePrefix() {}

    /**
     * {@code content/manual.yaml} for {@code content} and {@code manual.yaml}.
     *
     * @param prefix the content folder as given, with or without a final separator; empty for none
     * @param file path from the content folder; empty for the folder itself
     */
    public static String join(String prefix, String file) {
        String folder = prefix.replaceAll("(?<=.)/+$", "");
        if (folder.isEmpty() || file.isEmpty()) {
            return folder + file;
        }
        return folder.endsWith("/") ? folder + file : folder + "/" + file;
    }
}
