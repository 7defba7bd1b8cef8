package vigente.search;

/**
 * That a stem or key stands in a document.
 *
 * @param document counted from 0
 */
record Sighting(int document, Presence presence) {}
