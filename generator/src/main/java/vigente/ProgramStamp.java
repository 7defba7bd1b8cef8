package vigente;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells one installed program from another by the stamps of its archives: after an update nothing old is taken for new. */
final class ProgramStamp {
    private static final String LIBRARIES = "lib";

    private ProgramStamp() {}

    /** The stamp of the archive that {@code member} came from and of its libraries; empty where it runs from loose classes. */
    static Optional<String> ofArchive(Class<?> member) {
        CodeSource source = member.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            Path archive = Path.of(new URI(source.getLocation().toString()));
            return Files.isRegularFile(archive) ? Optional.of(stamp(archive)) : Optional.empty();
        } catch (IOException | URISyntaxException unknown) {
            // Without a stamp everything is done anew, which is slower and never wrong.
            return Optional.empty();
        }
    }

    private static String stamp(Path archive) throws IOException {
        StringBuilder stamp = new StringBuilder(one(archive));
        for (Path library : libraries(archive.resolveSibling(LIBRARIES))) {
            stamp.append(one(library));
        }
        return stamp.toString();
    }

    private static List<Path> libraries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String one(Path file) throws IOException {
        return file.getFileName() + " " + Files.size(file) + " "
                + Files.getLastModifiedTime(file).toMillis() + "\n";
    }
}
