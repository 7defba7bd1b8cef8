package vigente.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What stands before the policies of the printed manual, or a part of it: cover, contents, master list.
 *
 * @param documents how many policies the manual has
 * @param withCover whether the cover stands here
 * @param contents every chapter and its parts in order
 * @param listPage the page the master list begins on, as printed there; {@code #} where it is in this very part
 * @param pages the page each address of the part leads to, by that address; without those that lead nowhere
 */
public record FrontPart(
        SheetView sheet,
        int documents,
        boolean withCover,
        Share<Entry> contents,
        String listPage,
        Share<PolicyRow> policies,
        Map<String, String> pages) {
    // As many as some ten or twenty pages hold.
    private static final int MOST_LINES = 500;
    private static final int MOST_ROWS = 200;
    private static final String HERE = "#";

    public FrontPart {
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

    /** The parts in order: one, unless the manual is large; the first has the cover and the beginning of the contents. */
    static List<FrontPart> of(BookView book, List<Entry> contents, PageNumbers pages) {
        int documents = book.policies().size();
        SheetView sheet = book.sheet();
        List<Share<Entry>> lines = Share.of(contents, MOST_LINES, line -> line.level() == 1);
        List<Share<PolicyRow>> rows = Share.of(book.policies(), MOST_ROWS, row -> true);
        if (lines.size() == 1 && rows.size() == 1) {
            return List.of(
                    new FrontPart(sheet, documents, true, lines.get(0), HERE, rows.get(0), pages(rows.get(0), pages)));
        }
        List<FrontPart> parts = new ArrayList<>();
        lines.forEach(own -> parts.add(new FrontPart(sheet, documents, own.begins(), own, "", Share.none(), Map.of())));
        rows.forEach(
                own -> parts.add(new FrontPart(sheet, documents, false, Share.none(), "", own, pages(own, pages))));
        return parts;
    }

    private static Map<String, String> pages(Share<PolicyRow> rows, PageNumbers pages) {
        return pages.among(rows.items().stream().map(PolicyRow::address));
    }

    /** The same where the master list is known to begin on that page. */
    public FrontPart withListPage(String page) {
        return new FrontPart(sheet, documents, withCover, contents, page, policies, pages);
    }
}
