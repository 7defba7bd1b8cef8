package vigente.redline;

import vigente.problem.Place;

/**
 * A line of text in both its versions.
 *
 * @param depth how deep it stands in lists, quotes and the like; 0 for none
 * @param bullet what stands before it now; of a removed one, before
 * @param moved whether it was removed here and stands word by word elsewhere in the same element, or came from there
 * @param formatted whether only its form changed, or where its links lead
 * @param place in the new revision; of a removed one, in the old
 */
public record MarkedLine(
        Kind kind, int depth, String bullet, Marked text, boolean moved, boolean formatted, Place place) {
    /** What kind of text it is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        QUOTE,
        CALLOUT,
        CODE,
        CAPTION,
        NOTE,
        /** Something said about the element beside its text, such as its synonyms. */
        FACT
    }

    static MarkedLine all(Sign sign, Line line) {
        return of(line, Marked.all(sign, line.text()));
    }

    static MarkedLine of(Line line, Marked text) {
        return new MarkedLine(line.kind(), line.depth(), line.bullet(), text, false, false, line.place());
    }

    MarkedLine withMoved() {
        return new MarkedLine(kind, depth, bullet, text, true, formatted, place);
    }

    MarkedLine withFormatted() {
        return new MarkedLine(kind, depth, bullet, text, moved, true, place);
    }

    /** Whether its words changed, their place among the others not counted. */
    public boolean isReworded() {
        return text.isChanged() && !moved;
    }

    /** Whether anything about it changed. */
    public boolean isTouched() {
        return text.isChanged() || formatted;
    }
}
