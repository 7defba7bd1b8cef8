package vigente.audience;

/** What becomes of source files that are published together with a text. */
public interface Redaction {
    /** For readers who may see everything. */
    Redaction NONE = new Redaction() {
        @Override
        public boolean withholds(String path) {
            return false;
        }

        @Override
        public byte[] of(String path, byte[] content) {
            return content;
        }
    };

    /** Whether the file at {@code path}, from the content folder, is not for these readers. */
    boolean withholds(String path);

    /** Its content as these readers may see it; {@code content} is UTF-8 where the file is a text. */
    byte[] of(String path, byte[] content);
}
