package vigente.build;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.glossary.TextNotes;

/** What was noted of the texts of a manual, held in memory as bytes, which take less room than what they tell. */
final class HeldNotes implements TextNotes {
    private volatile Map<String, Note> wanted = new ConcurrentHashMap<>();
    private volatile Map<String, Note> before = Map.of();

    private record Note(String basis, byte[] bytes) {}

    @Override
    public <T> Optional<T> find(String subject, String basis, Function<ByteReader, T> read) {
        Optional<Note> known = Optional.ofNullable(wanted.get(subject))
                .or(() -> Optional.ofNullable(before.get(subject)))
                .filter(note -> note.basis().equals(basis));
        known.ifPresent(note -> wanted.put(subject, note));
        return known.map(note -> read.apply(new ByteReader(note.bytes())));
    }

    @Override
    public void keep(String subject, String basis, Consumer<ByteWriter> write) {
        ByteWriter out = new ByteWriter();
        write.accept(out);
        wanted.put(subject, new Note(basis, out.bytes()));
    }

    /** Forgets those that nobody asked for since it was last told so. */
    synchronized void sweep() {
        before = wanted;
        wanted = new ConcurrentHashMap<>();
    }
}
