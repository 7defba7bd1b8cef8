package vigente.policy;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of a revision's folder.
 *
 * @param path inside the folder, in NFC, with {@code /}
 * @param location where it is on this machine
 * @param sum of its content when it was read; empty where nobody read it
 */
public record SourceFile(String path, Path location, Optional<FileSum> sum) implements Comparable<SourceFile> {
    /** One that nobody has read. */
    public SourceFile(String path, Path location) {
        this(path, location, Optional.empty());
    }

    /** The same file, of which {@code read} was read. */
    public SourceFile with(FileSum read) {
        return new SourceFile(path, location, Optional.of(read));
    }

    @Override
    public int compareTo(SourceFile other) {
        return path.compareTo(other.path);
    }
}
