package vigente.output;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** The compressed forms of texts; neither holds a time of its own: the same bytes come of the same text. */
enum Squeezed {
    /** RFC 1952. */
    GZIP(".gz") {
        @Override
        boolean isPossible() {
            return true;
        }

        @Override
        byte[] of(byte[] plain) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3 + 64);
            try (GZIPOutputStream squeezed = new GZIPOutputStream(out)) {
                squeezed.write(plain);
            }
            return out.toByteArray();
        }
    },
    /** RFC 7932, made by code of the machine's own kind. */
    BROTLI(".br") {
        @Override
        boolean isPossible() {
            return Brotli4jLoader.isAvailable();
        }

        @Override
        byte[] of(byte[] plain) throws IOException {
            return Encoder.compress(plain, Encoder.Parameters.create(BROTLI_QUALITY));
        }
    };

    // The best is eleven, which takes twenty times as long for a few percent less.
    private static final int BROTLI_QUALITY = 9;
    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "json", "csv", "svg", "xml", "txt", "ics", "atom", "md");

    private final String ending;

    Squeezed(String ending) {
        this.ending = ending;
    }

    /** Whether this machine can make it. */
    abstract boolean isPossible();

    /** The compressed bytes. */
    abstract byte[] of(byte[] plain) throws IOException;

    /** The forms of {@code plain} that are smaller than itself, by the ending that the name of each has behind the text's. */
    static Map<String, byte[]> smaller(byte[] plain) throws IOException {
        Map<String, byte[]> smaller = new TreeMap<>();
        for (Squeezed form : values()) {
            byte[] squeezed = form.isPossible() ? form.of(plain) : plain;
            if (squeezed.length < plain.length) {
                smaller.put(form.ending, squeezed);
            }
        }
        return smaller;
    }

    /** Whether this machine can make all of them. */
    static boolean arePossible() {
        return Stream.of(values()).allMatch(Squeezed::isPossible);
    }

    /** Whether a file is a text, which becomes smaller by it. */
    static boolean isText(String path) {
        return TEXTS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
