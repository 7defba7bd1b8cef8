package vigente.output;

/**
 * What the manifest says about one file.
 *
 * @param path from the site's root, with {@code /}
 * @param bytes its length
 * @param sha256 of its content, 64 lower-case hexadecimal digits
 */
public record PublishedFile(String path, long bytes, String sha256) {}
