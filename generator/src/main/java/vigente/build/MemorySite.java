package vigente.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vigente.output.Target;

/** Files of a site that nobody publishes; may be written and read from several threads. */
final class MemorySite implements Target {
    private final Map<String, Supplier<byte[]>> files = new ConcurrentHashMap<>();
    private final Set<String> folded = ConcurrentHashMap.newKeySet();

    /** The file at {@code path}, empty where none was added. */
    Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path)).map(Supplier::get);
    }

    @Override
    public boolean holds(String path) {
        return folded.contains(fold(path));
    }

    @Override
    public void write(String path, byte[] content) {
        add(path, () -> content);
    }

    @Override
    public void write(String path, Pieces content) {
        add(path, () -> made(content));
    }

    @Override
    public void copy(String path, Path source) {
        add(path, () -> read(source));
    }

    private void add(String path, Supplier<byte[]> content) {
        folded.add(fold(path));
        files.put(path, content);
    }

    private static String fold(String path) {
        return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static byte[] made(Pieces content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] read(Path source) {
        try {
            return Files.readAllBytes(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
