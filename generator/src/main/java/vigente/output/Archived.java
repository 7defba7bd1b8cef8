package vigente.output;

/**
 * A ZIP that was written.
 *
 * @param files how many files it holds, its manifest included
 * @param bytes its length
 * @param sha256 of the ZIP itself, 64 lower-case hexadecimal digits
 */
public record Archived(int files, long bytes, String sha256) {}
