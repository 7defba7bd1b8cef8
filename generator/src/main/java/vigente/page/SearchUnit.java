package vigente.page;

import java.util.List;

/**
 * One thing that readers look for and can be sent to: a definition, a rule, a section, an annex, or a policy as a whole.
 *
 * @param address path from the site's root with the fragment, percent-encoded: {@code politicas/compras.html#L-3}
 * @param trail where it stands in its policy, from the outside in: {@code [Políticas, L-3]}; empty for a whole policy
 * @param names for a definition: what it defines, in natural order, then shorter names; empty for all else
 * @param synonyms for a definition: other words for the same; empty for all else
 * @param text plain, blocks on lines of their own
 */
public record SearchUnit(
        Kind kind, String address, List<String> trail, List<String> names, List<String> synonyms, String text) {
    public SearchUnit {
        trail = List.copyOf(trail);
        names = List.copyOf(names);
        synonyms = List.copyOf(synonyms);
    }

    /** What a reader is told it is. */
    public enum Kind {
        POLICY("politica"),
        DEFINITION("definicion"),
        RULE("lineamiento"),
        SECTION("seccion"),
        ANNEX("anexo");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** As scripts and styles name it. */
        public String id() {
            return id;
        }
    }
}
