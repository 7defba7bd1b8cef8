package vigente.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vigente.message.Messages;

/**
 * What stands after the policies of the printed manual, or a part of it: glossary, pending register, notice.
 *
 * @param letters of the glossary; one without an id goes on from the part before
 * @param uses where each term is used, by the id of its definition
 * @param withNotice whether the notice stands here
 * @param pages the page each address of the part leads to, by that address; without those that lead nowhere
 */
public record BackPart(
        SheetView sheet,
        Share<GlossaryView.Letter> letters,
        Map<String, Uses> uses,
        Share<PendingView.Row> pending,
        boolean withNotice,
        Map<String, String> pages) {
    // So many take some twenty pages; what FOP needs in memory follows the pages of a document.
    private static final int MOST_TERMS = 200;
    private static final int MOST_OWED = 200;

    // Who looks a term up reads a few; and what FOP needs for a paragraph grows with the square of its links.
    private static final int MOST_PAGES = 30;

    /**
     * The pages that use a term.
     *
     * @param pages the first of them, each once, in order
     * @param more how many others there are
     */
    public record Uses(List<LinkView> pages, int more) {
        public Uses {
            pages = List.copyOf(pages);
        }
    }

    public BackPart {
        uses = Map.copyOf(uses);
        pages = Map.copyOf(pages);
    }

    /** The parts in order: one, unless the manual is large. */
    static List<Supplier<BackPart>> of(BookView book, PageNumbers pages) {
        List<Share<TermRun>> glossary = book.glossary().isEmpty()
                ? List.of(Share.none())
                : Share.weighed(book.glossary(), MOST_TERMS, TermRun::size);
        List<Share<PendingView.Row>> owed = Share.of(book.pending(), MOST_OWED, row -> true);
        if (glossary.size() == 1 && owed.size() == 1) {
            return List.of(() -> of(book.sheet(), glossary.get(0), owed.get(0), true, pages));
        }
        List<Supplier<BackPart>> parts = new ArrayList<>();
        glossary.forEach(terms -> parts.add(() -> of(book.sheet(), terms, Share.none(), false, pages)));
        owed.forEach(rows -> parts.add(() -> of(book.sheet(), Share.none(), rows, false, pages)));
        parts.add(() -> of(book.sheet(), Share.none(), Share.none(), true, pages));
        return parts;
    }

    private static BackPart of(
            SheetView sheet, Share<TermRun> terms, Share<PendingView.Row> owed, boolean withNotice, PageNumbers pages) {
        List<GlossaryView.Letter> letters = new ArrayList<>();
        Map<String, Uses> uses = new HashMap<>();
        for (TermRun run : terms.items()) {
            TermRun.Shown shown = run.shown().get();
            shown.uses().forEach((id, places) -> uses.put(id, uses(places, pages)));
            add(new GlossaryView.Letter(run.letter(), run.id(), shown.entries()), letters);
        }
        Stream<String> addresses = Stream.concat(
                letters.stream()
                        .flatMap(letter -> letter.entries().stream())
                        .map(entry -> entry.policy().address()),
                owed.items().stream()
                        .flatMap(row -> Stream.of(row.address(), row.policy().address())));
        return new BackPart(sheet, terms.with(letters), uses, owed, withNotice, pages.among(addresses));
    }

    // A letter that goes on is one list on paper.
    private static void add(GlossaryView.Letter next, List<GlossaryView.Letter> letters) {
        if (letters.isEmpty() || !next.id().isEmpty()) {
            letters.add(next);
            return;
        }
        GlossaryView.Letter begun = letters.remove(letters.size() - 1);
        List<GlossaryView.Entry> entries = new ArrayList<>(begun.entries());
        entries.addAll(next.entries());
        letters.add(new GlossaryView.Letter(begun.letter(), begun.id(), entries));
    }

    private static Uses uses(List<LinkView> uses, PageNumbers pages) {
        SortedMap<Integer, LinkView> found = new TreeMap<>();
        for (LinkView use : uses) {
            pages.of(use.address())
                    .ifPresent(page -> found.putIfAbsent(Integer.valueOf(page), new LinkView(page, use.address())));
        }
        List<LinkView> shown = found.values().stream().limit(MOST_PAGES).toList();
        return new Uses(shown, found.size() - shown.size());
    }

    /** The notice as a chapter of its own, which has its title already. */
    public Prose notice() {
        return new Prose(
                Opening.without(Messages.text("web.aviso"), sheet.notice().blocks()));
    }
}
