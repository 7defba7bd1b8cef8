package vigente.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Computes the fingerprint of a revision's folder (format: "registro.yaml").
 *
 * <p>SHA-256 over, for each file in order of its relative path in NFC: the path, a zero byte, the length of the content in
 * decimal, a zero byte, the content; text files without BOM and with LF line ends.
 */
public final class Fingerprinter {
    private static final Set<String> TEXTS = Set.of("yaml", "md", "adoc", "txt", "csv", "svg");

    private Fingerprinter() {}

    /** The fingerprint of these files: path inside the folder, with {@code /}, to content. */
    public static Fingerprint of(Map<String, byte[]> files) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(Fingerprinter::byCodePoint);
        files.forEach((path, content) -> sorted.put(Normalizer.normalize(path, Normalizer.Form.NFC), content));
        MessageDigest digest = sha256();
        sorted.forEach((path, content) -> {
            byte[] plain = canonical(path, content);
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Integer.toString(plain.length).getBytes(StandardCharsets.US_ASCII));
            digest.update((byte) 0);
            digest.update(plain);
        });
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    /** The content as it counts on every machine: a text file without BOM and with LF line ends, any other as it is. */
    public static byte[] canonical(String path, byte[] content) {
        return isText(path) ? plain(content) : content;
    }

    private static int byCodePoint(String a, String b) {
        return java.util.Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the file's ending makes it a text file. */
    public static boolean isText(String path) {
        int dot = path.lastIndexOf('.');
        return TEXTS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static byte[] plain(byte[] content) {
        byte[] out = new byte[content.length];
        int length = 0;
        int start = bom(content) ? 3 : 0;
        for (int i = start; i < content.length; i++) {
            if (content[i] == '\r') {
                out[length++] = '\n';
                if (i + 1 < content.length && content[i + 1] == '\n') {
                    i++;
                }
            } else {
                out[length++] = content[i];
            }
        }
        return java.util.Arrays.copyOf(out, length);
    }

    private static boolean bom(byte[] content) {
        return content.length >= 3
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
    }

    /** The SHA-256 of {@code content}, 64 lower-case hexadecimal digits. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
