package vigente.search;

/**
 * That a stem stands in a document.
 *
 * @param document counted from 0
 * @param impact how much it says about the document
 * @param parts a bit for each eighth of the document
 */
record Posting(int document, double impact, int parts) {}
