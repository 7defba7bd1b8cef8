package vigente.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes of an index, as {@code site/js/search/unpack.js} reads them: numbers in groups of seven bits, lowest first. */
final class Pack {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Pack octet(int value) {
        bytes.write(value);
        return this;
    }

    /** A number of at least 0; the eighth bit of a byte says that another follows. */
    Pack number(int value) {
        int left = value;
        while (left > 0x7F) {
            bytes.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        bytes.write(left);
        return this;
    }

    /** A text in UTF-8 behind its length in bytes. */
    Pack text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        return number(encoded.length).append(encoded);
    }

    Pack append(byte[] other) {
        bytes.writeBytes(other);
        return this;
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
