package vigente.text;

import java.util.List;

/**
 * What stands at a heading or list item beside its text.
 *
 * @param id the element's address in the page ({@code L-3}, {@code alcance}); empty until given, and for plain items
 * @param label what a reader cites it by ({@code L-3}); empty where it is not citable
 * @param anchor the author's own lasting address, {@code {#mi-ancla}}; empty where there is none
 * @param obliges whom a rule binds, {@code {obliga="Gerentes; Jefes"}}
 * @param critical whether the item is a critical moment, {@code {.critico}}
 * @param note what a reader has to know of it on the day of publication, no part of its text; empty where there is nothing
 */
public record Marks(String id, String label, String anchor, List<String> obliges, boolean critical, String note) {
    public static final Marks NONE = new Marks("", "", "", List.of(), false);

    /** As an author writes them: without a note. */
    public Marks(String id, String label, String anchor, List<String> obliges, boolean critical) {
        this(id, label, anchor, obliges, critical, "");
    }

    public Marks {
        obliges = List.copyOf(obliges);
    }

    public Marks withId(String other) {
        return new Marks(other, label, anchor, obliges, critical, note);
    }

    /** The same marks for a citable element: {@code label} is shown, {@code id} addressed. */
    public Marks labelled(String otherId, String otherLabel) {
        return new Marks(otherId, otherLabel, anchor, obliges, critical, note);
    }

    /** The same marks with what a reader has to know. */
    public Marks withNote(String other) {
        return new Marks(id, label, anchor, obliges, critical, other);
    }
}
