package vigente.evidence;

/**
 * One thing that is not as it was published.
 *
 * @param path from the root of what was checked
 * @param detail how it differs, a Spanish phrase; may be empty
 */
public record Difference(Kind kind, String path, String detail) {
    /** The kinds of difference, in the order they are told. */
    public enum Kind {
        /** The manifest itself is missing or cannot be believed. */
        MANIFEST("manifiesto"),
        /** A name that would leave the folder, stands twice, or is a link: nobody publishes such a thing. */
        UNSAFE("inseguro"),
        ALTERED("alterado"),
        MISSING("falta"),
        EXTRA("sobra");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** As data files name it. */
        public String id() {
            return id;
        }
    }
}
