package vigente.page;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The browser's files as they are published: what is always loaded together stands in a single file.
 *
 * <p>Written apart, each with its job, they would cost a reader's first page and first search a dozen requests each. The
 * search's scripts only define, so their order does not matter.
 */
public final class PublishedFiles {
    private static final String SEARCH_PARTS = "js/search/";
    private static final String SEARCH = "js/search-engine.js";

    /** What every page loads, and what pages with a policy's text load besides. */
    private static final List<Whole> WHOLES = List.of(
            new Whole(
                    "css/site.css",
                    List.of(
                            "css/tokens.css",
                            "css/base.css",
                            "css/layout.css",
                            "css/components.css",
                            "css/tables.css",
                            "css/print.css")),
            new Whole("css/document.css", List.of("css/document.css", "css/citations.css")),
            new Whole("js/site.js", List.of("js/letters.js", "js/clock.js", "js/search.js")),
            // The page of an unknown address has neither dates nor search.
            new Whole("js/letters.js", List.of("js/letters.js")),
            new Whole("js/document.js", List.of("js/contents.js", "js/cite.js", "js/terms.js")));

    private record Whole(String name, List<String> parts) {}

    private PublishedFiles() {}

    /** The files by their paths; those that are part of no other stay as they are. */
    public static SortedMap<String, byte[]> of(Map<String, byte[]> files) {
        SortedMap<String, byte[]> rest = new TreeMap<>(files);
        SortedMap<String, byte[]> published = new TreeMap<>();
        WHOLES.forEach(whole -> {
            List<byte[]> parts = taken(files, whole.parts());
            rest.keySet().removeAll(whole.parts());
            if (!parts.isEmpty()) {
                published.put(whole.name(), joined(parts));
            }
        });
        List<String> search =
                rest.keySet().stream().filter(n -> n.startsWith(SEARCH_PARTS)).toList();
        published.put(SEARCH, joined(taken(files, search)));
        rest.keySet().removeAll(search);
        published.putAll(rest);
        return published;
    }

    private static List<byte[]> taken(Map<String, byte[]> files, List<String> names) {
        return names.stream().map(files::get).filter(Objects::nonNull).toList();
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(part -> {
            whole.writeBytes(part);
            if (part.length > 0 && part[part.length - 1] != '\n') {
                whole.write('\n');
            }
        });
        return whole.toByteArray();
    }
}
