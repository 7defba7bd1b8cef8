package vigente.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds the right to publish to one folder. The operating system gives it back when the process dies.
 *
 * @param channel keeps the lock while it is open
 */
record Lock(Path file, FileChannel channel) implements AutoCloseable {
    // Beyond the file's text, since on some systems a locked range cannot be read.
    private static final long POSITION = Long.MAX_VALUE - 1;
    private static final int ATTEMPTS = 3;

    /** Takes the lock, empty where somebody else holds it. */
    static Optional<Lock> take(Path file) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            boolean taken = false;
            try {
                if (!locked(channel)) {
                    return Optional.empty();
                }
                // Its last holder may have removed the file between our opening and our locking it.
                taken = signed(file, channel);
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
            if (taken) {
                return Optional.of(new Lock(file, channel));
            }
        }
        return Optional.empty();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(POSITION, 1, false) != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    private static boolean signed(Path file, FileChannel channel) throws IOException {
        String signature = UUID.randomUUID().toString();
        channel.truncate(0).write(ByteBuffer.wrap(signature.getBytes(StandardCharsets.UTF_8)), 0);
        return Files.exists(file) && Files.readString(file).equals(signature);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
