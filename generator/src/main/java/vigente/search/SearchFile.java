package vigente.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.zip.Deflater;

/**
 * One file of the index: a script that hands its content to the page that loaded it, since a page opened from a folder may
 * load scripts and nothing else.
 *
 * @param path from the site's root
 * @param content makes the bytes; may be asked from any thread
 */
public record SearchFile(String path, Supplier<byte[]> content) {
    /** The file's bytes: {@code vigente.pieza(name, stamp, base64 of raw deflate)}. */
    static SearchFile of(String folder, String name, String stamp, Supplier<byte[]> content) {
        return new SearchFile(folder + name + ".js", () -> {
            String packed = Base64.getEncoder().withoutPadding().encodeToString(deflated(content.get()));
            return ("vigente.pieza(\"" + folder + name + "\",\"" + stamp + "\",\"" + packed + "\")\n")
                    .getBytes(StandardCharsets.US_ASCII);
        });
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            // Deflate adds five bytes to each 16 KB that it cannot shorten, and a few for the end.
            byte[] buffer = new byte[plain.length + plain.length / 1000 + 64];
            return Arrays.copyOf(buffer, deflater.deflate(buffer));
        } finally {
            deflater.end();
        }
    }
}
