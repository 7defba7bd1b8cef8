package vigente.search;

import java.io.ByteArrayOutputStream;

/**
 * Numbers in bits, highest first, as {@code site/js/search/index.js} reads them: how often 2<sup>width</sup> goes into the
 * number, in ones ended by a zero, then the rest in {@code width} bits (Golomb's code, Rice's kind).
 */
final class GapBits {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int octet;
    private int filled;

    /** The width that suits the gaps between {@code count} documents spread evenly over {@code all}. */
    static int width(int count, int all) {
        int width = 0;
        while (3L * count << (width + 1) <= 2L * all) {
            width++;
        }
        return width;
    }

    void add(int number, int width) {
        for (int left = number >> width; left > 0; left--) {
            bit(1);
        }
        bit(0);
        for (int place = width - 1; place >= 0; place--) {
            bit(number >> place & 1);
        }
    }

    private void bit(int value) {
        octet = octet << 1 | value;
        filled++;
        if (filled == Byte.SIZE) {
            bytes.write(octet);
            octet = 0;
            filled = 0;
        }
    }

    /** All bits so far, the last octet filled with zeros. */
    byte[] bytes() {
        byte[] whole = bytes.toByteArray();
        if (filled == 0) {
            return whole;
        }
        byte[] more = java.util.Arrays.copyOf(whole, whole.length + 1);
        more[whole.length] = (byte) (octet << (Byte.SIZE - filled));
        return more;
    }
}
