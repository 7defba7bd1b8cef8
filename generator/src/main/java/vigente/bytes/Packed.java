package vigente.bytes;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes that wait in less room: packing is quick rather than tight. For one run only. */
public final class Packed {
    private final byte[] packed;
    private final int length;

    private Packed(byte[] packed, int length) {
        this.packed = packed;
        this.length = length;
    }

    /** {@code bytes}, packed. */
    public static Packed of(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] packed = new byte[Math.max(64, bytes.length / 2)];
            int size = deflater.deflate(packed);
            while (!deflater.finished()) {
                packed = Arrays.copyOf(packed, packed.length * 2);
                size += deflater.deflate(packed, size, packed.length - size);
            }
            return new Packed(Arrays.copyOf(packed, size), bytes.length);
        } finally {
            deflater.end();
        }
    }

    /** The bytes as they were. */
    public byte[] bytes() {
        Inflater inflater = new Inflater(true);
        try {
            // The format wants one byte more than the data when it goes without a header.
            inflater.setInput(Arrays.copyOf(packed, packed.length + 1));
            byte[] bytes = new byte[length];
            int size = 0;
            while (size < length) {
                int more = inflater.inflate(bytes, size, length - size);
                if (more == 0) {
                    throw new DamagedBytes("no more bytes");
                }
                size += more;
            }
            return bytes;
        } catch (DataFormatException damaged) {
            throw new IllegalStateException(damaged);
        } finally {
            inflater.end();
        }
    }
}
