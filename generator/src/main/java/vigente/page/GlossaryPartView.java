package vigente.page;

import java.util.List;
import java.util.Optional;

/**
 * A page of a glossary that one page could not hold: definitions that follow each other, all of one letter.
 *
 * @param letter one capital letter, as shown
 * @param number of the page, counted from 1 in its letter
 * @param of how many pages the letter takes
 * @param terms from which term to which it goes, in words
 * @param letters every letter, leading to its first page; without address where it has no terms
 * @param before the page before, named by its terms; empty for the first of all
 * @param after the page after; empty for the last of all
 */
public record GlossaryPartView(
        String letter,
        int number,
        int of,
        String terms,
        List<LinkView> letters,
        Optional<LinkView> before,
        Optional<LinkView> after,
        List<GlossaryView.Entry> entries)
        implements View {
    public GlossaryPartView {
        letters = List.copyOf(letters);
        entries = List.copyOf(entries);
    }

    @Override
    public String template() {
        return "web/glossary-part.ftlh";
    }
}
