package vigente.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Resolves a path that an author wrote, as long as it stays inside its folder. */
final class InsidePath {
    private InsidePath() {}

    /** The file that {@code written} names from {@code folder}; empty where it would leave it or is no path at all. */
    static Optional<Path> resolve(Path folder, String written) {
        try {
            Path base = folder.toAbsolutePath().normalize();
            Path resolved = base.resolve(written.replace('\\', '/')).normalize();
            boolean rooted = written.startsWith("/") || written.startsWith("\\") || written.matches("[A-Za-z]:.*");
            return !rooted && resolved.startsWith(base) ? Optional.of(resolved) : Optional.empty();
        } catch (InvalidPathException notPath) {
            return Optional.empty();
        }
    }

    /** {@code written} from {@code folder}, without dots and with {@code /}; empty where it leaves the root. */
    static Optional<String> within(String folder, String written) {
        java.util.ArrayDeque<String> parts = new java.util.ArrayDeque<>();
        for (String part : (folder + "/" + written.replace('\\', '/')).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        boolean rooted = written.startsWith("/") || written.startsWith("\\") || written.matches("[A-Za-z]:.*");
        return rooted ? Optional.empty() : Optional.of(String.join("/", parts));
    }
}
