package vigente.search;

/**
 * What was made of a document that was read.
 *
 * @param file what is shown of it
 * @param gist what its index needs to know of it
 */
public record SearchSheet(SearchFile file, Gist gist) {}
