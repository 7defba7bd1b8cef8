package vigente.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts one thing behind the other into bytes; {@link ByteReader} gives them back when asked in the same order.
 *
 * <p>Numbers take one byte for each 7 bits. A text is its length and its characters, in one byte each where all of them are
 * Latin-1, which Spanish mostly is, else in two: so half a surrogate pair comes back, too, which UTF-8 would lose.
 */
public final class ByteWriter {
    private static final int LATIN = 0xFF;

    private byte[] bytes = new byte[1 << 10];
    private int size;

    /** Any number; small ones from 0 on are short. */
    public ByteWriter number(int number) {
        int left = number;
        while ((left & ~0x7F) != 0) {
            put(left & 0x7F | 0x80);
            left >>>= 7;
        }
        put(left);
        return this;
    }

    /** A number that may be larger. */
    public ByteWriter large(long number) {
        return number((int) (number >>> Integer.SIZE)).number((int) number);
    }

    public ByteWriter flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    /** One of an enumeration's constants, by its place among them: only the program that wrote it knows it again. */
    @SuppressWarnings("EnumOrdinal")
    public ByteWriter choice(Enum<?> choice) {
        return number(choice.ordinal());
    }

    /** Any text, whatever its characters. */
    public ByteWriter text(String text) {
        boolean latin = isLatin(text);
        number(text.length() << 1 | (latin ? 0 : 1));
        if (latin) {
            byte[] plain = text.getBytes(StandardCharsets.ISO_8859_1);
            makeRoom(plain.length);
            System.arraycopy(plain, 0, bytes, size, plain.length);
            size += plain.length;
        } else {
            for (int i = 0; i < text.length(); i++) {
                put(text.charAt(i) >> 8);
                put(text.charAt(i));
            }
        }
        return this;
    }

    /** Bytes of whatever kind. */
    public ByteWriter piece(byte[] piece) {
        number(piece.length);
        makeRoom(piece.length);
        System.arraycopy(piece, 0, bytes, size, piece.length);
        size += piece.length;
        return this;
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LATIN) {
                return false;
            }
        }
        return true;
    }

    /** How many there are, then each as {@code write} writes it, in at least one byte. */
    public <T> ByteWriter list(List<T> list, Consumer<? super T> write) {
        number(list.size());
        list.forEach(write);
        return this;
    }

    private void put(int value) {
        makeRoom(1);
        bytes[size++] = (byte) value;
    }

    private void makeRoom(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /** How many bytes were written. */
    public int size() {
        return size;
    }

    /** All that was written. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
