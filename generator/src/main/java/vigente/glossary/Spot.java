package vigente.glossary;

/**
 * A part of a revision that a reader can be sent to.
 *
 * @param id its address in the revision's page: {@code D-cliente}, {@code L-3.1}, {@code alcance}, {@code A-2}
 */
public record Spot(TextId text, Part part, String id) {
    /** What kind of part. */
    public enum Part {
        DEFINITION,
        RULE,
        SECTION,
        ANNEX
    }

    // Asked for thousands of times; what a record makes by itself takes several times as long.
    @Override
    public int hashCode() {
        return 31 * text.hashCode() + id.hashCode();
    }

    @Override
    public String toString() {
        return text + " " + id;
    }
}
