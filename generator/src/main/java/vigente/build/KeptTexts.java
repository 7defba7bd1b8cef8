package vigente.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import vigente.output.Store;
import vigente.source.FolderStamp;
import vigente.source.TextMemory;

/**
 * What texts and policies of a manual were read as, kept beside it: the same for builds to every place and for every audience.
 *
 * @param program a mark of the program, since another one may read otherwise
 * @param begun when it began to read
 */
record KeptTexts(Store store, String program, Instant begun) implements TextMemory {
    private static final String KIND = "textos";

    /** Nothing is kept. */
    static final KeptTexts NONE = new KeptTexts(Store.NONE, "", Instant.MIN);

    /** Those of the manual in {@code content} that {@code program} has read, for one who begins to read at {@code begun}. */
    static KeptTexts of(Path content, String program, Instant begun) {
        return new KeptTexts(Beside.store(content, KIND), Beside.mark(program), begun);
    }

    /** The same for a build that is to begin anew. */
    KeptTexts anew() {
        return new KeptTexts(store.anew(), program, begun);
    }

    /** Those that {@code kept} tells, asked when the first is wanted, for one who must not write. */
    static TextMemory found(Supplier<KeptTexts> kept) {
        Lazy<KeptTexts> known = new Lazy<>(kept);
        return new TextMemory() {
            @Override
            public Optional<byte[]> find(String key, long largest) {
                return known.get().find(key, largest);
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
    }

    @Override
    public Optional<byte[]> find(String key, long largest) {
        return store.find(name(key), largest);
    }

    @Override
    public void keep(String key, Supplier<byte[]> read) {
        store.keep(name(key), read.get());
    }

    @Override
    public void want(String key) {
        store.want(name(key));
    }

    @Override
    public boolean trusts(FolderStamp stamp) {
        return stamp.isSettled(begun);
    }

    private String name(String key) {
        return KIND + "/" + program + "-" + key;
    }

    /** Forgets those that nobody asked for. */
    void sweep() {
        store.sweep(KIND);
    }
}
