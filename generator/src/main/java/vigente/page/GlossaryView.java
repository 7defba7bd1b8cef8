package vigente.page;

import java.util.List;

/**
 * The defined terms of all policies from A to Z.
 *
 * @param letters every letter of the Spanish alphabet in order (Ñ after N), those without terms too, and {@code #} at the
 *     end for terms that begin with none, if there are any
 */
public record GlossaryView(List<Letter> letters) implements View {
    public GlossaryView {
        letters = List.copyOf(letters);
    }

    @Override
    public String template() {
        return "web/glossary.ftlh";
    }

    /**
     * The terms that begin with one letter.
     *
     * @param letter one capital letter, as shown
     * @param id its address in the page: {@code letra-a}, {@code letra-enie} for Ñ, {@code letra-otros} for {@code #}; empty where
     *     it goes on from an earlier part of a printed manual
     */
    public record Letter(String letter, String id, List<Entry> entries) {
        public Letter {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One term as one policy defines it; the same term of another policy is another entry.
     *
     * @param definition its {@code id} is unique in the glossary; the references in its text name their document, since
     *     texts of several policies stand on one page
     * @param within the term it is nested in; empty for one that stands by itself
     * @param policy code and title of the policy, leading to the definition there
     * @param state of the revision it is taken from
     */
    public record Entry(PolicyView.DefinitionView definition, String within, LinkView policy, StateView state) {}
}
