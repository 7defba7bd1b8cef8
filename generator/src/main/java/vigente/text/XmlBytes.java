package vigente.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML files by what they say of their encoding (XML 1.0, appendix F).
 *
 * <p>The JDK's parsers print a complaint of their own about bytes that do not keep to it; characters give them no occasion.
 */
public final class XmlBytes {
    private static final int DECLARATION = 200;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

    private XmlBytes() {}

    /** The characters of {@code file}; empty where its bytes are not what they should be. */
    public static Optional<String> decoded(byte[] file) {
        try {
            String text = charset(file)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException | UnsupportedOperationException damaged) {
            return Optional.empty();
        }
    }

    private static Charset charset(byte[] file) {
        if (file.length >= 2 && (file[0] == (byte) 0xFE && file[1] == (byte) 0xFF || file[0] == 0 && file[1] == '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (file.length >= 2 && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE || file[0] == '<' && file[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        String start = new String(file, 0, Math.min(file.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start);
        return declared.find() && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
    }
}
