package vigente.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A store of one file for each name; every file begins with a checksum of the rest (CRC-32, as 8 bytes).
 *
 * <p>It is filled by renaming finished files, so that one who reads never sees half of one.
 */
final class FolderStore implements Store {
    private static final String NEW = ".nuevo";

    private final Path folder;
    private final Path ignored;
    private final Disk disk;
    // Numbers made of the names: a large manual has tens of thousands of them. Where two share one, a file stays too
    // long.
    private final Set<Long> wanted = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    FolderStore(Path root, String part, Disk disk) {
        this.ignored = root.resolve(".gitignore");
        this.folder = root.resolve(part);
        this.disk = disk;
    }

    @Override
    public Optional<byte[]> find(String name, long largest) {
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) - Long.BYTES > largest) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            Optional<byte[]> content = content(bytes);
            content.ifPresent(found -> wanted.add(number(name)));
            return content;
        } catch (IOException unreadable) {
            // As good as never kept.
            return Optional.empty();
        }
    }

    private static Optional<byte[]> content(byte[] bytes) {
        if (bytes.length < Long.BYTES) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
        return ByteBuffer.wrap(bytes).getLong() == checksum(content) ? Optional.of(content) : Optional.empty();
    }

    private static long checksum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }

    @Override
    public void keep(String name, byte[] content) {
        Path file = folder.resolve(name);
        Path growing = file.resolveSibling(
                file.getFileName() + NEW + Thread.currentThread().getId());
        byte[] bytes = ByteBuffer.allocate(Long.BYTES + content.length)
                .putLong(checksum(content))
                .put(content)
                .array();
        try {
            make(file.resolveSibling(""));
            Files.deleteIfExists(growing);
            disk.write(growing, bytes);
            disk.replace(growing, file);
            wanted.add(number(name));
        } catch (IOException noRoom) {
            // The next run does the work again, which is all that is lost.
            discard(growing);
        }
    }

    private void make(Path kind) throws IOException {
        if (!folders.contains(kind)) {
            disk.makeFolder(kind);
            ignore();
            folders.add(kind);
        }
    }

    // Nobody has to tell git that this is nothing to share.
    private void ignore() throws IOException {
        if (Files.notExists(ignored)) {
            try {
                disk.write(ignored, "*\n".getBytes(StandardCharsets.UTF_8));
            } catch (FileAlreadyExistsException anotherWasFaster) {
                return;
            }
        }
    }

    @Override
    public void want(String name) {
        wanted.add(number(name));
    }

    @Override
    public void sweep(String kind) {
        Path place = folder.resolve(kind);
        if (!Files.isDirectory(place)) {
            return;
        }
        try (Stream<Path> files = Files.list(place)) {
            List<Path> left = files.filter(file -> !wanted.contains(number(kind + "/" + file.getFileName())))
                    .toList();
            left.forEach(this::discard);
        } catch (IOException unreadable) {
            // What cannot be cleared away today is cleared away another day.
            return;
        }
    }

    private static long number(String name) {
        CRC32C other = new CRC32C();
        other.update(name.getBytes(StandardCharsets.UTF_8));
        return (long) name.hashCode() << Integer.SIZE | other.getValue();
    }

    private void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            // Somebody reads it; the next sweep takes it.
            return;
        }
    }
}
