package vigente.pdf;

import java.util.Locale;
import java.util.Map;

/**
 * A source file that a document carries (ISO 19005-3, relationship Source).
 *
 * @param name its path as it stands in the sources, with {@code /}
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody, and too large to copy.
public record Attachment(String name, byte[] bytes) {
    private static final Map<String, String> TYPES = Map.of(
            "yaml", "application/yaml",
            "md", "text/markdown",
            "adoc", "text/asciidoc",
            "txt", "text/plain",
            "csv", "text/csv",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "pdf", "application/pdf");

    /** Its media type. */
    String type() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
