package vigente.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file that is read piece by piece; may be used from several threads. A disk that fails throws an {@link OutputFailure}. */
public final class Excerpts implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    /** @param channel to {@code file}, and closed with this */
    Excerpts(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Those of a file that stands in the site published in {@code folder}; empty where it looks otherwise than it did. */
    static Optional<Excerpts> of(Sighted file, Path folder) {
        try {
            Optional<Path> published = file.standing(folder);
            return published.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Excerpts(published.get(), FileChannel.open(published.get(), StandardOpenOption.READ)));
        } catch (IOException failure) {
            throw OutputFailure.at(folder, failure);
        }
    }

    /** So many bytes from that place on, counted from 0; the file has them. */
    public byte[] bytes(long start, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, start + bytes.position()) < 0) {
                    throw new IOException("cut short: " + file);
                }
            }
        } catch (IOException failure) {
            throw OutputFailure.at(file, failure);
        }
        return bytes.array();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw OutputFailure.at(file, failure);
        }
    }
}
