package vigente.policy;

import java.nio.file.Path;

/**
 * A file of a revision's folder.
 *
 * @param path inside the folder, in NFC, with {@code /}
 * @param location where it is on this machine
 */
public record SourceFile(String path, Path location) implements Comparable<SourceFile> {
    @Override
    public int compareTo(SourceFile other) {
        return path.compareTo(other.path);
    }
}
