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
 */
public record Marks(String id, String label, String anchor, List<String> obliges, boolean critical) {
    public static final Marks NONE = new Marks("", "", "", List.of(), false);

    public Marks {
        obliges = List.copyOf(obliges);
    }

    public Marks withId(String other) {
        return new Marks(other, label, anchor, obliges, critical);
    }

    /** The same marks for a citable element: {@code label} is shown, {@code id} addressed. */
    public Marks labelled(String otherId, String otherLabel) {
        return new Marks(otherId, otherLabel, anchor, obliges, critical);
    }
}
