package vigente.search;

/**
 * That a stem or key stands in a document.
 *
 * @param document counted from 0
 * @param parts a bit for each eighth of the document in which it stands
 * @param text how often it stands in running text
 * @param head how often it stands in headings, names and labels
 * @param title whether it stands in the title
 * @param units in how many units of the document it stands
 */
record Sighting(int document, int parts, int text, int head, boolean title, int units) {}
