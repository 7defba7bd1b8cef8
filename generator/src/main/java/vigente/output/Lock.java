package vigente.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds the right to publish to one folder. The operating system gives it back when the process dies.
 *
 * <p>Unix gives it back as well when the process closes any channel to the file, whichever it was locked through (POSIX,
 * fcntl). So nothing here opens the file a second time and closes it.
 *
 * @param channel keeps the lock while it is open
 * @param witness the same file, opened once more by its name
 */
record Lock(Path file, FileChannel channel, FileChannel witness) implements AutoCloseable {
    private static final int ATTEMPTS = 3;
    // What this process holds: even to ask the system for one of these would give it back.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private enum Held {
        NOW,
        BEFORE,
        ELSEWHERE
    }

    /** Takes the lock, empty where somebody else holds it. */
    static Optional<Lock> take(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<Lock> lock = Optional.empty();
        try {
            lock = asked(file);
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
        }
        return lock;
    }

    private static Optional<Lock> asked(Path file) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileChannel> witness = Optional.empty();
            try {
                if (held(channel) != Held.NOW) {
                    return Optional.empty();
                }
                // Its last holder may have removed the file between our opening and our locking it.
                witness = witness(file);
            } finally {
                if (witness.isEmpty()) {
                    channel.close();
                }
            }
            if (witness.isPresent()) {
                return Optional.of(new Lock(file, channel, witness.get()));
            }
        }
        return Optional.empty();
    }

    // Our own lock on the very same file is the only one that tells itself by an exception.
    private static Held held(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null ? Held.ELSEWHERE : Held.NOW;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return Held.BEFORE;
        }
    }

    /** A second channel to the file that bears the name now; empty where that is not the one we hold. */
    private static Optional<FileChannel> witness(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        FileChannel again = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (held(again) == Held.BEFORE) {
            return Optional.of(again);
        }
        again.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            giveBack();
        }
    }

    private void giveBack() throws IOException {
        witness.close();
        channel.close();
        HELD.remove(file);
    }
}
