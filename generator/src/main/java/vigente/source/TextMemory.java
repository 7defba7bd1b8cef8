package vigente.source;

import java.util.Optional;
import java.util.function.Supplier;

/** What texts were read as before, each by a key that tells all it was read from; may be used from several threads. */
public interface TextMemory {
    /** Remembers nothing. */
    TextMemory NONE = new TextMemory() {
        @Override
        public Optional<byte[]> find(String key, long largest) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, Supplier<byte[]> read) {}
    };

    /**
     * What was kept under that key; empty where nothing was, or more than {@code largest} bytes.
     *
     * @param key letters and digits
     */
    Optional<byte[]> find(String key, long largest);

    /** Keeps what is {@code read}, which is not asked for where nothing is kept. */
    void keep(String key, Supplier<byte[]> read);
}
