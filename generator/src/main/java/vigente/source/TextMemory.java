package vigente.source;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What texts, and whole policies, were read as before, each by a key that tells all it was read from; may be used from several
 * threads.
 */
public interface TextMemory {
    /** Remembers nothing. */
    TextMemory NONE = new TextMemory() {
        @Override
        public Optional<byte[]> find(String key, long largest) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, Supplier<byte[]> read) {}

        @Override
        public void want(String key) {}

        @Override
        public boolean trusts(FolderStamp stamp) {
            return false;
        }
    };

    /**
     * What was kept under that key; empty where nothing was, or more than {@code largest} bytes.
     *
     * @param key letters and digits
     */
    Optional<byte[]> find(String key, long largest);

    /** Keeps what is {@code read}, which is not asked for where nothing is kept. */
    void keep(String key, Supplier<byte[]> read);

    /** What is kept under that key is still of use, although nobody asks for it. */
    void want(String key);

    /** Whether what is read in a folder that looks like {@code stamp} is to be kept by that. */
    boolean trusts(FolderStamp stamp);
}
