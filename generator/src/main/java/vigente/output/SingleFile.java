package vigente.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Writes one file that a user named; readers see the old file or the new one, never a half. */
public final class SingleFile {
    private SingleFile() {}

    /**
     * Writes {@code content} to {@code file}; what stood there is replaced, folders above are made.
     *
     * @throws OutputRefusal where a folder stands there
     * @throws OutputFailure where the disk fails; the old file is as it was
     */
    public static void write(Path file, byte[] content) {
        write(file, content, new LocalDisk());
    }

    static void write(Path file, byte[] content, Disk disk) {
        if (Files.isDirectory(file)) {
            throw new OutputRefusal("salida.es-carpeta", file);
        }
        Path growing = file.resolveSibling("." + file.getFileName() + ".nuevo");
        try {
            disk.makeFolder(file.resolveSibling(""));
            remove(growing, disk);
            try {
                disk.write(growing, content);
                disk.flush(growing);
                disk.replace(growing, file);
            } finally {
                remove(growing, disk);
            }
        } catch (IOException failure) {
            throw OutputFailure.at(file, failure);
        }
    }

    private static void remove(Path file, Disk disk) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            disk.remove(file);
        }
    }
}
