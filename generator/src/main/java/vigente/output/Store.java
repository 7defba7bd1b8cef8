package vigente.output;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What earlier runs left for later ones, by name. Losing any of it costs time, never correctness.
 *
 * <p>A name is a kind, a slash and a key: {@code pdf/3b1f…}, letters, digits and hyphens only. May be used from several
 * threads.
 */
public interface Store {
    /** Remembers nothing. */
    Store NONE = new Store() {
        @Override
        public Optional<byte[]> find(String name, long largest) {
            return Optional.empty();
        }

        @Override
        public void keep(String name, byte[] content) {}

        @Override
        public void want(String name) {}

        @Override
        public void sweep(String kind) {}
    };

    /**
     * What is kept in one part of {@code folder}, which need not exist.
     *
     * @param part a plain name
     */
    static Store at(Path folder, String part) {
        return new FolderStore(folder, part, new LocalDisk());
    }

    /** What was kept under that name; empty where nothing was, or it can no longer be trusted. */
    default Optional<byte[]> find(String name) {
        return find(name, Integer.MAX_VALUE);
    }

    /** The same, where it is not more than {@code largest} bytes. */
    Optional<byte[]> find(String name, long largest);

    /** Keeps {@code content} for later runs, if the disk allows. */
    void keep(String name, byte[] content);

    /** What is kept under that name is not to be forgotten, although nobody asks for it. */
    void want(String name);

    /** Forgets all of a kind that was neither found nor kept nor wanted since this was opened. */
    void sweep(String kind);

    /** The same for one that is to begin anew: what was kept before is not found, and makes room for what is kept now. */
    default Store anew() {
        Store kept = this;
        return new Store() {
            @Override
            public Optional<byte[]> find(String name, long largest) {
                return Optional.empty();
            }

            @Override
            public void keep(String name, byte[] content) {
                kept.keep(name, content);
            }

            @Override
            public void want(String name) {
                kept.want(name);
            }

            @Override
            public void sweep(String kind) {
                kept.sweep(kind);
            }
        };
    }
}
