package vigente.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
import vigente.glossary.TextNotes;
import vigente.output.Store;
import vigente.page.Imprint;

/**
 * What was noted of the texts of a manual, kept beside it: the same for builds to every place.
 *
 * @param program a mark of the program, since another one may note otherwise
 */
record KeptNotes(Store store, String program) implements TextNotes {
    private static final String KIND = "notas";

    /** Nothing is kept. */
    static final KeptNotes NONE = new KeptNotes(Store.NONE, "");

    /** Those of the manual in {@code content} that {@code program} has made. */
    static KeptNotes of(Path content, String program) {
        return new KeptNotes(Beside.store(content, KIND), Beside.mark(program));
    }

    /** The same for a build that is to begin anew. */
    KeptNotes anew() {
        return new KeptNotes(store.anew(), program);
    }

    /** Those that {@code kept} tells, asked when the first is wanted, for one who must not write. */
    static TextNotes found(Supplier<KeptNotes> kept) {
        Lazy<KeptNotes> known = new Lazy<>(kept);
        return new TextNotes() {
            @Override
            public <T> Optional<T> find(String subject, String basis, Function<ByteReader, T> read) {
                return known.get().find(subject, basis, read);
            }

            @Override
            public void keep(String subject, String basis, Consumer<ByteWriter> write) {}
        };
    }

    @Override
    public <T> Optional<T> find(String subject, String basis, Function<ByteReader, T> read) {
        return store.find(name(subject)).flatMap(bytes -> note(new ByteReader(bytes), made(basis), read));
    }

    private static <T> Optional<T> note(ByteReader in, String made, Function<ByteReader, T> read) {
        try {
            if (!in.text().equals(made)) {
                return Optional.empty();
            }
            T note = read.apply(in);
            in.end();
            return Optional.of(note);
        } catch (DamagedBytes unknown) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String subject, String basis, Consumer<ByteWriter> write) {
        if (store != Store.NONE) {
            ByteWriter out = new ByteWriter().text(made(basis));
            write.accept(out);
            store.keep(name(subject), out.bytes());
        }
    }

    private static String name(String subject) {
        return KIND + "/" + new Imprint().and(subject).text();
    }

    private String made(String basis) {
        return program + " " + basis;
    }

    /** Forgets those that nobody asked for. */
    void sweep() {
        store.sweep(KIND);
    }
}
