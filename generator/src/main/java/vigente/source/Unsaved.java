package vigente.source;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Texts that somebody is writing and has not saved: they are read in the place of the files.
 *
 * @param texts paths from the content folder to what the file would hold
 */
public record Unsaved(Map<String, String> texts) {
    /** Everything is read as it stands on the disk. */
    public static final Unsaved NONE = new Unsaved(Map.of());

    public Unsaved {
        texts = Map.copyOf(texts);
    }

    Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(texts.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
