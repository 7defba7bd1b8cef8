package vigente.page;

import java.util.List;

/**
 * The glossary of a manual whose terms no single page can hold: which page each of them stands on.
 *
 * @param letters those with terms, from A to Z, {@code #} last
 * @param definitions how many there are; a term counts once for each policy that defines it
 */
public record GlossaryIndexView(List<Letter> letters, int definitions) implements View {
    public GlossaryIndexView {
        letters = List.copyOf(letters);
    }

    @Override
    public String template() {
        return "web/glossary-index.ftlh";
    }

    /**
     * The pages of one letter.
     *
     * @param letter one capital letter, as shown
     * @param id its address in the page: {@code letra-a}, {@code letra-enie} for Ñ, {@code letra-otros} for {@code #}
     * @param definitions how many there are
     */
    public record Letter(String letter, String id, int definitions, List<Part> parts) {
        public Letter {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One page of definitions.
     *
     * @param page from which term to which it goes, leading there
     * @param terms each term once, leading to its first definition; empty where all of the manual's would be too many to show
     */
    public record Part(LinkView page, int definitions, List<LinkView> terms) {
        public Part {
            terms = List.copyOf(terms);
        }
    }
}
