package vigente.intake;

import java.util.List;
import java.util.Map;

/**
 * A document as a policy's first working copy.
 *
 * @param title as the policy shall be called
 * @param code as found; empty where it is owed
 * @param number of the working copy
 * @param files paths inside the revision's folder to their bytes
 * @param counts what was found
 * @param notes what was done with each line that is not simply part of it, in the order of the report
 * @param unit what lines are called: a key of the message bundle
 */
public record Imported(
        String title,
        String code,
        String number,
        Map<String, byte[]> files,
        Counts counts,
        List<Note> notes,
        String unit) {
    public Imported {
        files = Map.copyOf(files);
        notes = List.copyOf(notes);
    }

    /** How many definitions, entries below them, rules and owed items there are. */
    public record Counts(int definitions, int nested, int rules, int owed) {}
}
