package vigente.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import vigente.policy.Fingerprinter;

/**
 * What a folder looks like from outside, with all that is in it: names, sizes, times, and which file each is.
 *
 * @param mark the same as long as nothing in the folder changes
 * @param newest when a file of it was last written
 * @param size of all of its files, in bytes
 */
public record FolderStamp(String mark, Instant newest, long size) {
    // The coarsest clock of a file system in use (FAT).
    private static final Duration COARSEST = Duration.ofSeconds(2);

    /** The stamp of {@code folder}; empty where it cannot be looked through. */
    public static Optional<FolderStamp> of(Path folder) {
        return of(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS));
    }

    /** The stamp of {@code folder} where nothing in it is a link: all that is in it stands there. */
    static Optional<FolderStamp> withoutLinks(Path folder) {
        return of(folder, Set.of());
    }

    private static Optional<FolderStamp> of(Path folder, Set<FileVisitOption> options) {
        Look look = new Look(folder);
        try {
            Files.walkFileTree(folder, options, Integer.MAX_VALUE, look);
            return Optional.of(look.stamp());
        } catch (IOException unreadable) {
            // Whoever needs to read it tells the user why that is not possible.
            return Optional.empty();
        }
    }

    /** Whether nothing was written so lately before {@code moment} that it could change once more without the mark telling. */
    public boolean isSettled(Instant moment) {
        return newest.plus(COARSEST).isBefore(moment);
    }

    /** A look at each file, in the order in which the folder lists them. */
    private static final class Look extends SimpleFileVisitor<Path> {
        private static final int ENOUGH = 1 << 14;

        private final MessageDigest digest = Fingerprinter.sha256();
        private final StringBuilder lines = new StringBuilder(2 * ENOUGH);
        private final Path root;
        private long newest;
        private long size;

        Look(Path root) {
            this.root = root;
        }

        // A link may lead to the whole disk, and nobody would wait for that.
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(root) && Files.isSymbolicLink(folder)) {
                throw new FileSystemException(folder.toString());
            }
            lines.append(folder).append('\n');
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isSymbolicLink()) {
                throw new FileSystemException(file.toString());
            }
            size += attributes.size();
            long modified = attributes.lastModifiedTime().toMillis();
            newest = Math.max(newest, modified);
            lines.append(file.getFileName())
                    .append('\t')
                    .append(attributes.size())
                    .append('\t')
                    .append(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                    .append('\t')
                    .append(attributes.fileKey())
                    .append('\n');
            if (lines.length() > ENOUGH) {
                count();
            }
            return FileVisitResult.CONTINUE;
        }

        private void count() {
            digest.update(lines.toString().getBytes(StandardCharsets.UTF_8));
            lines.setLength(0);
        }

        FolderStamp stamp() {
            count();
            return new FolderStamp(HexFormat.of().formatHex(digest.digest()), Instant.ofEpochMilli(newest), size);
        }
    }
}
