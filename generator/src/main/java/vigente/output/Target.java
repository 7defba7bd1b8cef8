package vigente.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Where the files of a site go: to a folder that is published in one step, or to the memory of a preview. */
public interface Target {
    /** Whether {@code path}, or what some file systems take for it, was added already. */
    boolean holds(String path);

    /** Adds the file {@code path} (from the site's root, with {@code /}, in NFC) with these bytes. */
    void write(String path, byte[] content);

    /** The same with what {@code content} writes piece by piece, for a file too large to be in memory as a whole. */
    void write(String path, Pieces content);

    /** Adds the file {@code path} with the bytes of {@code source}. */
    void copy(String path, Path source);

    /** Writes the content of one file, the same at each call. */
    @FunctionalInterface
    interface Pieces {
        void writeTo(OutputStream out) throws IOException;
    }
}
