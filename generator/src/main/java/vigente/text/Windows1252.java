package vigente.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises Spanish text written in Windows-1252, the encoding of older Windows programs.
 *
 * <p>Every byte is a character there, so that nothing proves it: it is believed only where what comes out is Spanish. Bytes of
 * another old encoding give signs inside words ({@code atenci—n}), and those are no Spanish.
 */
public final class Windows1252 {
    private static final Charset CHARSET = Charset.forName("windows-1252");
    private static final String SPANISH = "áéíóúüñÁÉÍÓÚÜÑ";
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x9F]");
    private static final Pattern INSIDE_A_WORD =
            Pattern.compile("\\p{Ll}[^\\p{ASCII}" + SPANISH + "àèìòùâêîôûäëïöçÀÈÌÒÙÂÊÎÔÛÄËÏÖÇ’]\\p{Ll}");
    private static final Pattern LETTER = Pattern.compile("[" + SPANISH + "]");
    private static final Pattern OTHER_LETTER = Pattern.compile("[\\p{L}&&[^\\p{ASCII}" + SPANISH + "]]");

    private Windows1252() {}

    /** Whether {@code bytes} are UTF-8, to the last one. */
    public static boolean isUtf8(byte[] bytes) {
        return strict(bytes, StandardCharsets.UTF_8).isPresent();
    }

    /** The text of {@code bytes}, which are not UTF-8; empty where it is not sure that they are Windows-1252. */
    public static Optional<String> text(byte[] bytes) {
        return strict(bytes, CHARSET).filter(Windows1252::isSpanish);
    }

    private static boolean isSpanish(String text) {
        long letters = LETTER.matcher(text).results().count();
        long others = OTHER_LETTER.matcher(text).results().count();
        return !CONTROL.matcher(text).find()
                && letters > 0
                && others * 8 <= letters
                && !INSIDE_A_WORD.matcher(text).find();
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException otherwiseEncoded) {
            return Optional.empty();
        }
    }
}
