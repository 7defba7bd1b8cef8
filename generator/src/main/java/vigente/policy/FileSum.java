package vigente.policy;

/**
 * What tells the content of a file from any other.
 *
 * @param bytes the length of its {@linkplain Fingerprinter#canonical canonical} content
 * @param sha256 of the same, 64 lower-case hexadecimal digits
 */
public record FileSum(long bytes, String sha256) {
    /** That of a file at {@code path} that holds {@code content}. */
    public static FileSum of(String path, byte[] content) {
        byte[] canonical = Fingerprinter.canonical(path, content);
        return new FileSum(canonical.length, Fingerprinter.hex(canonical));
    }
}
