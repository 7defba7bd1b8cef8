package vigente.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vigente.message.Messages;

/**
 * The manual's own pages once those of the policies are counted; front and back are set apart from each other.
 *
 * @param contents every chapter and its parts in order
 * @param pages the page an address of the book leads to, by that address; without those that lead nowhere
 */
public record BookPages(BookView book, List<Entry> contents, Map<String, String> pages) {
    public BookPages {
        contents = List.copyOf(contents);
        pages = Map.copyOf(pages);
    }

    /**
     * A line of the contents.
     *
     * @param level 1 for a chapter, 2 for a part of it
     * @param stamp the word across its pages; empty for a text in force and for a part
     * @param page as printed on it
     */
    public record Entry(int level, String label, String address, String stamp, String page) {}

    /** The pages that use each term of the glossary, by the id of its definition; each page once, in order. */
    public Map<String, List<LinkView>> uses() {
        Map<String, List<LinkView>> uses = new HashMap<>();
        book.uses().forEach((definition, places) -> uses.put(definition, pages(places)));
        return uses;
    }

    private List<LinkView> pages(List<LinkView> uses) {
        SortedMap<Integer, LinkView> found = new TreeMap<>();
        for (LinkView use : uses) {
            String page = pages.get(use.address());
            if (page != null) {
                found.putIfAbsent(Integer.valueOf(page), new LinkView(page, use.address()));
            }
        }
        return List.copyOf(found.values());
    }

    /** The notice as a chapter of its own, which has its title already. */
    public Prose notice() {
        return new Prose(Opening.without(
                Messages.text("web.aviso"), book.sheet().notice().blocks()));
    }
}
