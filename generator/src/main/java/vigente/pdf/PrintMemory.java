package vigente.pdf;

import java.util.Optional;

/** Documents that were printed before, each by a key that tells all it was made of; may be used from several threads. */
public interface PrintMemory {
    /** Remembers nothing. */
    PrintMemory NONE = new PrintMemory() {
        @Override
        public Optional<byte[]> find(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, byte[] printed) {}
    };

    /** What was printed from the same; empty where nothing was. */
    Optional<byte[]> find(String key);

    /** Keeps what was printed. */
    void keep(String key, byte[] printed);
}
