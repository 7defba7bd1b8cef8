package vigente.pdf;

/**
 * A document's own file, which is made when its bytes are asked for.
 *
 * @param key tells all it is made of: the same key, the same bytes
 */
public record PrintedFile(String key, Printed content) {}
