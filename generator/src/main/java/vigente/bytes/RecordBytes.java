package vigente.bytes;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Writes values of one type with all that they are made of as bytes, and reads them back: how is told by the type alone.
 *
 * <p>It knows texts, numbers, flags, days, periods, enumerations, what is optional, lists, maps sorted by texts, records,
 * sealed interfaces, and the leaves that it is given. A text stands in the bytes once. Who reads gets what is equal to what
 * was written, or {@link DamagedBytes}, whatever the bytes are; they take memory in proportion to their number. May be used
 * from several threads.
 *
 * @param <C> what leaves need to know of where they are
 */
public final class RecordBytes<T, C> {
    private final Class<T> type;
    private final Form<C> form;

    /**
     * A type that tells nothing of what it is made of.
     *
     * @param write takes at least one byte for each
     * @param read may be given anything; {@link DamagedBytes} where that was not written
     */
    public record Leaf<T, C>(Class<T> type, Write<T, C> write, BiFunction<ByteReader, C, T> read) {
        /** Adds a value to {@code out}. */
        @FunctionalInterface
        public interface Write<T, C> {
            void write(T value, ByteWriter out, C context);
        }

        Form<C> form() {
            return new Form<>() {
                @Override
                public void write(Object value, WordWriter out, C context) {
                    write.write(type.cast(value), out.out, context);
                }

                @Override
                public Object read(WordReader in, C context) {
                    return read.apply(in.in, context);
                }
            };
        }
    }

    /**
     * Those of {@code type}.
     *
     * @throws IllegalArgumentException where it holds itself or a type that nobody told how to write
     */
    public RecordBytes(Class<T> type, List<Leaf<?, C>> leaves) {
        this.type = type;
        this.form = new Forms<C>(leaves).of(Shape.of(type, Map.of()));
    }

    /** {@code value} as bytes. */
    public byte[] bytes(T value, C context) {
        WordWriter out = new WordWriter();
        form.write(value, out, context);
        return out.out.bytes();
    }

    /**
     * The value that was written as {@code bytes}.
     *
     * @throws DamagedBytes where none was
     */
    public T value(byte[] bytes, C context) {
        WordReader in = new WordReader(bytes);
        T value = type.cast(form.read(in, context));
        in.in.end();
        return value;
    }
}
