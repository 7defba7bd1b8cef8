package vigente.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** The gzip form of texts (RFC 1952), without a time of its own: the same bytes come of the same text. */
final class Squeezed {
    static final String ENDING = ".gz";
    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "json", "csv", "svg", "xml", "txt", "ics", "atom", "md");

    private Squeezed() {}

    /** Where the bytes are read, once it is known that they are wanted. */
    interface Bytes {
        byte[] read() throws IOException;
    }

    /** The compressed bytes of a text that becomes smaller by it; nothing for any other file. */
    static Optional<byte[]> of(String path, Bytes plain) throws IOException {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!TEXTS.contains(ending)) {
            return Optional.empty();
        }
        byte[] bytes = plain.read();
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream squeezed = new GZIPOutputStream(out)) {
            squeezed.write(bytes);
        }
        return Optional.of(out.toByteArray()).filter(small -> small.length < bytes.length);
    }
}
