package vigente.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A text file as an editor shows it, in plain lines, and as it has to be written again: with its own line ends and BOM. */
public final class WrittenText {
    private static final String BOM = "\uFEFF";

    private final byte[] bytes;
    private final String written;

    private WrittenText(byte[] bytes, String written) {
        this.bytes = bytes;
        this.written = written;
    }

    /** The file with these bytes; empty where they are no UTF-8. */
    public static Optional<WrittenText> of(byte[] bytes) {
        try {
            String written = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new WrittenText(bytes.clone(), written));
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    /** The text without BOM, its lines ending in LF. */
    public String plain() {
        String text = written.startsWith(BOM) ? written.substring(1) : written;
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The bytes of the same file with {@code plain} as its text; its own bytes where that is its text already. */
    public byte[] with(String plain) {
        if (plain.equals(plain())) {
            return bytes.clone();
        }
        String lines = written.contains("\r\n") ? plain.replace("\n", "\r\n") : plain;
        return ((written.startsWith(BOM) ? BOM : "") + lines).getBytes(StandardCharsets.UTF_8);
    }
}
