package vigente.redline;

import vigente.problem.Place;

/**
 * A piece of text that stands on lines of its own.
 *
 * @param depth how deep it stands in lists, quotes and the like; 0 for none
 * @param bullet what stands before it ("•", "2.", "b)"); empty for none
 * @param text its words, without marks
 * @param form everything that makes it look or lead otherwise with the same words; equal forms look the same
 */
record Line(MarkedLine.Kind kind, int depth, String bullet, String text, String form, Place place) {
    static Line fact(String text, Place place) {
        return new Line(MarkedLine.Kind.FACT, 0, "", text, "", place);
    }
}
