package vigente.page;

import java.util.List;
import java.util.Map;
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

    /** The notice as a chapter of its own, which has its title already. */
    public Prose notice() {
        return new Prose(Opening.without(
                Messages.text("web.aviso"), book.sheet().notice().blocks()));
    }
}
