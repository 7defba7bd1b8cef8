package vigente.build;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads whole folders: of the program's own archive, or of the disk. */
public final class PackedFolder {
    private PackedFolder() {}

    /** The files of the folder {@code packed} that came with the program ({@code /site}), by their paths in it. */
    public static Map<String, byte[]> files(String packed) throws IOException {
        URI location = location(packed);
        if (!location.getScheme().equals("jar")) {
            return filesIn(Path.of(location));
        }
        try (FileSystem jar = FileSystems.newFileSystem(location, Map.of())) {
            return filesIn(jar.getPath(packed));
        }
    }

    private static URI location(String packed) {
        URL location = PackedFolder.class.getResource(packed);
        if (location == null) {
            throw new IllegalStateException("the program lacks its own folder " + packed);
        }
        return URI.create(location.toString());
    }

    /** The files of {@code folder} by their paths in it, with {@code /}. */
    static Map<String, byte[]> filesIn(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
