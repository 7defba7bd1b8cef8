package vigente.bytes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Takes apart what {@link ByteWriter} put together; whatever else it is given ends in {@link DamagedBytes}.
 *
 * <p>The bytes may come from a stranger: what is made of them takes memory in proportion to their number, and what is nested
 * in itself is nested {@value #DEEPEST} times at most.
 */
public final class ByteReader {
    /** More than any text has that a reader of ours lets through, and far from what a thread's stack holds. */
    public static final int DEEPEST = 400;

    private final byte[] bytes;
    private int at;
    private int depth;

    /** Begins at the first of {@code bytes}, which nobody may change meanwhile. */
    public ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    public int number() {
        int number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int next = next();
            number |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new DamagedBytes("a number without end");
    }

    /** A number from {@code least} to {@code most}. */
    public int number(int least, int most) {
        int number = number();
        if (number < least || number > most) {
            throw new DamagedBytes(number + " is not from " + least + " to " + most);
        }
        return number;
    }

    public long large() {
        long high = number();
        return high << Integer.SIZE | number() & 0xFFFF_FFFFL;
    }

    public boolean flag() {
        return number(0, 1) == 1;
    }

    /** One of the {@code choices}, which are all of an enumeration. */
    public <E extends Enum<E>> E choice(List<E> choices) {
        return choices.get(number(0, choices.size() - 1));
    }

    public String text() {
        int told = number(0, Integer.MAX_VALUE);
        boolean latin = (told & 1) == 0;
        int length = told >>> 1;
        if (length > left() / (latin ? 1 : 2)) {
            throw new DamagedBytes("no more bytes");
        }
        int start = at;
        at += latin ? length : length * 2;
        return latin ? new String(bytes, start, length, StandardCharsets.ISO_8859_1) : wide(start, length);
    }

    private String wide(int start, int length) {
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = (char) ((bytes[start + 2 * i] & 0xFF) << 8 | bytes[start + 2 * i + 1] & 0xFF);
        }
        return new String(chars);
    }

    /** Bytes of whatever kind. */
    public byte[] piece() {
        int length = number(0, left());
        byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return piece;
    }

    /** An unmodifiable list; {@code read} takes at least one byte for each. */
    public <T> List<T> list(Supplier<T> read) {
        int count = number(0, left());
        List<T> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(read.get());
        }
        return List.copyOf(list);
    }

    /** What {@code read} makes of the next bytes, one level deeper than what it is asked for by. */
    public <T> T nested(Supplier<T> read) {
        if (++depth > DEEPEST) {
            throw new DamagedBytes("nested too deep");
        }
        T nested = read.get();
        depth--;
        return nested;
    }

    /** Whether anything is left. */
    public boolean more() {
        return left() > 0;
    }

    /** Makes sure that nothing is left. */
    public void end() {
        if (more()) {
            throw new DamagedBytes(left() + " bytes too many");
        }
    }

    private int left() {
        return bytes.length - at;
    }

    private int next() {
        if (at == bytes.length) {
            throw new DamagedBytes("no more bytes");
        }
        return bytes[at++] & 0xFF;
    }
}
