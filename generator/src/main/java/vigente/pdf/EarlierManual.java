package vigente.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vigente.bytes.ByteReader;

/** A manual that was bound before: those of its chapters that would be the same again are taken from it. */
public final class EarlierManual {
    /** There is none. */
    public static final EarlierManual NONE = new EarlierManual(Map.of(), (start, length) -> new byte[0]);

    private final Map<String, Quire> quires;
    private final Source source;

    /** The bytes of that manual's file. */
    @FunctionalInterface
    public interface Source {
        /** So many from that place on, counted from 0. */
        byte[] bytes(int start, int length);
    }

    private EarlierManual(Map<String, Quire> quires, Source source) {
        this.quires = quires;
        this.source = source;
    }

    /**
     * The manual of that file.
     *
     * @param index as {@link Bound#writeTo} gave it back
     */
    public static EarlierManual of(byte[] index, Source source) {
        Map<String, Quire> quires = new HashMap<>();
        ByteReader in = new ByteReader(index);
        while (in.more()) {
            Quire quire = Quire.read(in);
            quires.put(quire.key(), quire);
        }
        return new EarlierManual(quires, source);
    }

    Optional<Quire> find(String key) {
        return Optional.ofNullable(quires.get(key));
    }

    byte[] bytes(Quire quire) {
        return source.bytes(quire.start(), quire.section().length());
    }
}
