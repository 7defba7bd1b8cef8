package vigente.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A published file and how it looks from outside, by which it is known again without being read.
 *
 * @param look its length, when it was written, and which file of the disk it is
 */
public record Sighted(PublishedFile file, String look) {
    /** Where it stands in the site published in {@code folder}, as long as it looks the same there. */
    public Optional<Path> standing(Path folder) throws IOException {
        Path path = folder.resolve(new SitePath(file.path()).text());
        return look(path).equals(Optional.of(look)) ? Optional.of(path) : Optional.empty();
    }

    /** How {@code path} looks; empty where there is no file. */
    static Optional<String> look(Path path) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        BasicFileAttributes seen = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return Optional.of(seen.size() + " " + seen.lastModifiedTime().to(TimeUnit.NANOSECONDS) + " " + seen.fileKey());
    }
}
