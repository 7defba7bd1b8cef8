package vigente.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vigente.output.Store;
import vigente.policy.Fingerprinter;

/** The folder beside the sources where builds leave what spares others work. */
final class Beside {
    private static final String FOLDER = ".vigente";
    private static final int DIGITS = 16;

    private Beside() {}

    /**
     * What is kept of the manual in {@code content} for one {@code purpose}; nothing where there is no room beside it.
     *
     * <p>Nobody finds what stands there for another manual, nor for one that was moved.
     */
    static Store store(Path content, String purpose) {
        Path manual = content.toAbsolutePath().normalize();
        return manual.getParent() == null
                ? Store.NONE
                : Store.at(manual.resolveSibling(FOLDER), mark(manual + "\n" + purpose));
    }

    /** {@code words} as a short name for a file. */
    static String mark(String words) {
        return Fingerprinter.hex(words.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
