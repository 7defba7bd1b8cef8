package vigente.output;

import java.util.Map;

/**
 * How a policy's folder differs after a change.
 *
 * @param before the name of a folder in it
 * @param after the name which that folder gets
 * @param files paths from the policy's folder before the change, with {@code /}, to what they shall hold
 */
public record FolderEdit(String before, String after, Map<String, byte[]> files) {
    public FolderEdit {
        files = Map.copyOf(files);
    }
}
