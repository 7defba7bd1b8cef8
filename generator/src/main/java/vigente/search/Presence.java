package vigente.search;

/**
 * How a stem or key stands in a document.
 *
 * @param parts a bit for each eighth of the document in which it stands
 * @param text how often it stands in running text
 * @param head how often it stands in headings, names and labels
 * @param title whether it stands in the title
 * @param units in how many units of the document it stands
 */
public record Presence(int parts, int text, int head, boolean title, int units) {
    /** Whether it stands in a title, a heading or the name of something. */
    boolean told() {
        return title || head > 0;
    }
}
