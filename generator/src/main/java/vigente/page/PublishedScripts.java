package vigente.page;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The browser's files as they are published: the scripts of the search one after the other in a single file.
 *
 * <p>Written apart, each with its job, they would cost a reader's first search a dozen requests. None of them does anything
 * but define, so their order does not matter.
 */
public final class PublishedScripts {
    private static final String PARTS = "js/search/";
    private static final String WHOLE = "js/search-engine.js";

    private PublishedScripts() {}

    /** The files by their paths; all other files stay as they are. */
    public static SortedMap<String, byte[]> of(Map<String, byte[]> files) {
        SortedMap<String, byte[]> published = new TreeMap<>();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        new TreeMap<>(files).forEach((name, bytes) -> {
            if (name.startsWith(PARTS)) {
                whole.writeBytes(bytes);
                if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
                    whole.write('\n');
                }
            } else {
                published.put(name, bytes);
            }
        });
        published.put(WHOLE, whole.toByteArray());
        return published;
    }
}
