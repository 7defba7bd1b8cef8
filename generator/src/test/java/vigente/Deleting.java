package vigente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Deletes folders with all that is in them. */
public final class Deleting {
    private Deleting() {}

    /** Deletes what stands at {@code path}, which has to be there. */
    public static void all(Path path) throws IOException {
        try (Stream<Path> below = Files.walk(path)) {
            for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** The same where it may be missing. */
    static void allIfThere(Path path) throws IOException {
        if (Files.exists(path)) {
            all(path);
        }
    }
}
