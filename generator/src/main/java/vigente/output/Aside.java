package vigente.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * Bytes that are laid aside on the disk because memory would not hold them; nothing remains of them afterwards.
 *
 * <p>May be used from several threads. A disk that fails throws an {@link OutputFailure}.
 */
public final class Aside implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final Excerpts excerpts;
    private long end;

    private Aside(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
        this.excerpts = new Excerpts(file, channel);
    }

    /** A place for them in the system's folder of temporary files. */
    public static Aside open() {
        // Told where the failure itself names no file.
        Path file = Path.of("vigente.tmp");
        try {
            file = Files.createTempFile("vigente-", ".tmp");
            return new Aside(
                    file,
                    FileChannel.open(
                            file,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException failure) {
            throw OutputFailure.at(file, failure);
        }
    }

    /** Lays {@code bytes} aside; until this is closed they can be fetched any number of times. */
    public Supplier<byte[]> put(byte[] bytes) {
        long start;
        synchronized (this) {
            start = end;
            end += bytes.length;
        }
        try {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left, start + left.position());
            }
        } catch (IOException failure) {
            throw OutputFailure.at(file, failure);
        }
        int length = bytes.length;
        return () -> excerpts.bytes(start, length);
    }

    @Override
    public void close() {
        excerpts.close();
    }
}
