package vigente.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
        if (Files.isDirectory(file)) {
            throw new OutputRefusal("salida.es-carpeta", file);
        }
        Path growing = file.resolveSibling("." + file.getFileName() + ".nuevo");
        try {
            Files.createDirectories(file.resolveSibling(""));
            try {
                Files.write(growing, content);
                Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(growing);
            }
        } catch (IOException failure) {
            throw OutputFailure.at(file, failure);
        }
    }
}
