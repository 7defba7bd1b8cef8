package vigente.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import vigente.policy.Fingerprinter;

/** Counts together all that a page or a document is made of; each part is told from the next by its length. */
public final class Imprint {
    private final MessageDigest digest = Fingerprinter.sha256();

    /** Counts {@code part} in. */
    public Imprint and(String part) {
        return and(part.getBytes(StandardCharsets.UTF_8));
    }

    /** Counts {@code part} in. */
    public Imprint and(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
        return this;
    }

    /** Counts {@code parts} in, sorted by their names. */
    public Imprint and(Map<String, String> parts) {
        and(parts.size());
        new TreeMap<>(parts).forEach((name, value) -> and(name).and(value));
        return this;
    }

    /** Counts {@code parts} in, in their order. */
    public Imprint and(Collection<String> parts) {
        and(parts.size());
        parts.forEach(this::and);
        return this;
    }

    /** Counts a number in. */
    public Imprint and(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        return this;
    }

    /** Counts a number in. */
    Imprint and(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    /** The first 64 bits of what was counted, to be compared with a few others; nothing can be added any more. */
    long number() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    /** What was counted, as 64 hexadecimal digits; nothing can be added any more. */
    public String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
