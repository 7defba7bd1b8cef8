package vigente.pdf;

import java.util.Optional;

/** Where a document's pictures come from; a document can reach no other file than what this hands out. */
@FunctionalInterface
public interface Pictures {
    /** No pictures at all. */
    Pictures NONE = path -> Optional.empty();

    /**
     * The bytes of a picture, empty where there is none.
     *
     * @param path as {@link vigente.text.Links#image} gives it, or as a view record names the logo
     */
    Optional<byte[]> bytes(String path);
}
