package vigente.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts together all that a document is made of; each part is told from the next by its length. */
final class Key {
    private final MessageDigest digest = Digest.sha256();

    Key and(String part) {
        return and(part.getBytes(StandardCharsets.UTF_8));
    }

    Key and(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
        return this;
    }

    Key and(Map<String, String> parts) {
        new TreeMap<>(parts).forEach((name, value) -> and(name).and(value));
        return and("");
    }

    Key and(Enclosures enclosures) {
        and(enclosures.identifier());
        enclosures.files().forEach(file -> and(file.name()).and(file.bytes()));
        return and("");
    }

    Key and(List<String> parts) {
        parts.forEach(this::and);
        return and("");
    }

    /** 64 hexadecimal digits. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
