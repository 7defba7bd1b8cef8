package vigente.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
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
        return ofParts(folder, name, stamp, () -> List.of(content.get()));
    }

    /** The same with content of several kinds, each of which is compressed by what is frequent in it. */
    static SearchFile ofParts(String folder, String name, String stamp, Supplier<List<byte[]>> content) {
        return new SearchFile(folder + name + ".js", () -> {
            String packed = Base64.getEncoder().withoutPadding().encodeToString(deflated(content.get()));
            return ("vigente.pieza(\"" + folder + name + "\",\"" + stamp + "\",\"" + packed + "\")\n")
                    .getBytes(StandardCharsets.US_ASCII);
        });
    }

    private static byte[] deflated(List<byte[]> parts) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            for (int i = 0; i < parts.size(); i++) {
                byte[] plain = parts.get(i);
                boolean last = i == parts.size() - 1;
                deflater.setInput(plain);
                if (last) {
                    deflater.finish();
                }
                // Deflate adds five bytes to each 16 KB that it cannot shorten, and a few for the end.
                byte[] buffer = new byte[plain.length + plain.length / 1000 + 64];
                int size = deflater.deflate(buffer, 0, buffer.length, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
                packed.write(buffer, 0, size);
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
