package vigente.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads lines from the files of a content folder.
 *
 * <p>Only the file asked for last is kept: reports ask in the order of places.
 */
public final class FolderLines implements SourceLines {
    // A report shows a line for orientation; a file beyond this is not worth the memory.
    private static final long LARGEST = 16L << 20;

    private final Path folder;
    private String file = "";
    private List<String> lines = List.of();

    public FolderLines(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<String> line(String wanted, int number) {
        if (!wanted.equals(file)) {
            lines = read(wanted);
            file = wanted;
        }
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }

    private List<String> read(String wanted) {
        try {
            Path path = folder.resolve(wanted).normalize();
            if (!path.startsWith(folder.normalize()) || !Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                return List.of();
            }
            return split(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException unreadable) {
            // The problem itself is being reported; only its illustration is missing.
            return List.of();
        }
    }

    private static List<String> split(String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return List.of(content.split("\r\n?|\n", -1));
    }
}
