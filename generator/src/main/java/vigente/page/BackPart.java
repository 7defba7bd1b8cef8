package vigente.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vigente.message.Messages;

/**
 * What stands after the policies of the printed manual, or a part of it: glossary, pending register, notice.
 *
 * @param letters of the glossary; one without an id goes on from the part before
 * @param places where each term is used, by the id of its definition
 * @param withNotice whether the notice stands here
 * @param pages the page an address of the book leads to, by that address; without those that lead nowhere
 */
public record BackPart(
        SheetView sheet,
        Share<GlossaryView.Letter> letters,
        Map<String, List<LinkView>> places,
        Share<PendingView.Row> pending,
        boolean withNotice,
        Map<String, String> pages) {
    // So many take some twenty pages; what FOP needs in memory follows the pages of a document.
    private static final int MOST_TERMS = 200;
    private static final int MOST_OWED = 200;

    public BackPart {
        places = Map.copyOf(places);
        pages = Map.copyOf(pages);
    }

    /** The parts in order: one, unless the manual is large. */
    static List<BackPart> of(BookView book, Map<String, String> pages) {
        List<Share<GlossaryView.Letter>> glossary = glossary(book.letters());
        List<Share<PendingView.Row>> owed = Share.of(book.pending(), MOST_OWED, row -> true);
        if (glossary.size() <= 1 && owed.size() == 1) {
            Share<GlossaryView.Letter> all = glossary.isEmpty() ? Share.none() : glossary.get(0);
            return List.of(new BackPart(book.sheet(), all, book.uses(), owed.get(0), true, pages));
        }
        List<BackPart> parts = new ArrayList<>();
        glossary.forEach(letters -> parts.add(
                new BackPart(book.sheet(), letters, uses(book, letters.items()), Share.none(), false, pages)));
        owed.forEach(rows -> parts.add(new BackPart(book.sheet(), Share.none(), Map.of(), rows, false, pages)));
        parts.add(new BackPart(book.sheet(), Share.none(), Map.of(), Share.none(), true, pages));
        return parts;
    }

    private static Map<String, List<LinkView>> uses(BookView book, List<GlossaryView.Letter> letters) {
        Map<String, List<LinkView>> uses = new HashMap<>();
        letters.forEach(letter -> letter.entries().forEach(entry -> {
            String id = entry.definition().id();
            uses.put(id, book.uses().getOrDefault(id, List.of()));
        }));
        return uses;
    }

    // A letter stays together where it fits.
    private static List<Share<GlossaryView.Letter>> glossary(List<GlossaryView.Letter> letters) {
        List<List<GlossaryView.Letter>> shares = new ArrayList<>();
        List<GlossaryView.Letter> share = new ArrayList<>();
        int terms = 0;
        for (GlossaryView.Letter letter : letters) {
            List<GlossaryView.Entry> entries = letter.entries();
            for (int begin = 0; begin < entries.size(); begin += MOST_TERMS) {
                List<GlossaryView.Entry> own = entries.subList(begin, Math.min(entries.size(), begin + MOST_TERMS));
                if (terms + own.size() > MOST_TERMS) {
                    shares.add(share);
                    share = new ArrayList<>();
                    terms = 0;
                }
                share.add(new GlossaryView.Letter(letter.letter(), begin == 0 ? letter.id() : "", own));
                terms += own.size();
            }
        }
        if (!share.isEmpty()) {
            shares.add(share);
        }
        int of = shares.stream().mapToInt(List::size).sum();
        return shares.stream()
                .map(one -> new Share<>(one, one == shares.get(0), of))
                .toList();
    }

    /** The pages that use each term of the part, by the id of its definition; each page once, in order. */
    public Map<String, List<LinkView>> uses() {
        Map<String, List<LinkView>> uses = new HashMap<>();
        places.forEach((definition, own) -> uses.put(definition, pages(own)));
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
        return new Prose(
                Opening.without(Messages.text("web.aviso"), sheet.notice().blocks()));
    }
}
