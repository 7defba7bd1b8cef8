package vigente.glossary;

/**
 * A use of a term found in a text.
 *
 * @param start offset of its first character in UTF-16 units, inclusive
 * @param end offset behind its last character, exclusive
 */
public record Match(int start, int end, Sense sense) {}
