package vigente.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Writes a folder that does not exist yet; it is there as a whole or not at all. */
public final class NewFolder {
    private NewFolder() {}

    /** Refuses where something stands at {@code folder}. */
    public static void refuseExisting(Path folder) {
        if (Traces.stands(folder)) {
            throw new OutputRefusal("cambio.ya-existe", folder);
        }
    }

    /**
     * Writes {@code files}, by their paths with {@code /}, to {@code folder}; folders above are made.
     *
     * @throws OutputRefusal where something stands there
     * @throws OutputFailure where the disk fails
     */
    public static void write(Path folder, Map<String, byte[]> files) {
        write(folder, files, new LocalDisk());
    }

    static void write(Path folder, Map<String, byte[]> files, Disk disk) {
        Path growing = folder.resolveSibling("." + folder.getFileName() + ".nuevo");
        try {
            refuseExisting(folder);
            new Clearing(disk).clear(growing);
            try {
                for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                    Path target = growing.resolve(file.getKey());
                    disk.makeFolder(target.resolveSibling(""));
                    disk.write(target, file.getValue());
                    disk.flush(target);
                }
                disk.rename(growing, folder);
            } finally {
                new Clearing(disk).clear(growing);
            }
        } catch (IOException failure) {
            throw OutputFailure.at(folder, failure);
        }
    }
}
