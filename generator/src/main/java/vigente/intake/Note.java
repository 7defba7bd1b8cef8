package vigente.intake;

import vigente.message.Messages;

/**
 * What an author must know about one place of an imported document.
 *
 * @param sort why it is told
 * @param line counted from 1; 0 where it concerns the whole document
 * @param last the last line it concerns, at least {@code line}
 * @param words one Spanish sentence without a final stop
 */
public record Note(Sort sort, int line, int last, String words) {
    /** Why something is told; the order is that of the report. */
    public enum Sort {
        /** To be looked at before anything else. */
        LOOK,
        /** Inferred, with the reason. */
        ASSUMED,
        /** Not understood, kept nevertheless. */
        UNCLEAR,
        /** Left out of the policy. */
        DROPPED
    }

    static Note of(Sort sort, int line, String key, Object... arguments) {
        return new Note(sort, line, line, Messages.text(key, arguments));
    }

    /** The note as a line of the report; {@code unit} names what is counted. */
    String shown(String unit) {
        if (line == 0) {
            return words;
        }
        return line == last
                ? Messages.text("importar." + unit, line, words)
                : Messages.text("importar." + unit + ".varios", line, last, words);
    }
}
