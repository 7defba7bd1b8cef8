package vigente.glossary;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;

/** What was noted of texts before, each note with all that it rests on; may be used from several threads. */
public interface TextNotes {
    /** Remembers nothing. */
    TextNotes NONE = new TextNotes() {
        @Override
        public <T> Optional<T> find(String subject, String basis, Function<ByteReader, T> read) {
            return Optional.empty();
        }

        @Override
        public void keep(String subject, String basis, Consumer<ByteWriter> write) {}
    };

    /**
     * The note on {@code subject} as {@code read} understands it; empty where none was kept, or one that rests on something
     * else than {@code basis} or is damaged.
     */
    <T> Optional<T> find(String subject, String basis, Function<ByteReader, T> read);

    /** Keeps a note on {@code subject} in place of the one before; nothing is written where nothing is kept. */
    void keep(String subject, String basis, Consumer<ByteWriter> write);
}
