package vigente.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import vigente.policy.Directory;

/** A glossary on many pages, of which only the one that is asked for is in memory. */
final class GlossarySpread {
    // So many links make a page of half a megabyte; beyond that the first and last term of each page have to do.
    private static final int MOST_TERMS = 6_000;

    private final Map<String, List<GlossaryPart>> letters;
    private final List<GlossaryPart> parts;
    private final Directory directory;
    private final Function<String, GlossaryEntries> entries;
    private final GlossaryPacks packs;

    /**
     * @param letters the pages of each letter, those without any too, in order
     * @param entries those of the page at an address
     */
    GlossarySpread(
            Map<String, List<GlossaryPart>> letters, Directory directory, Function<String, GlossaryEntries> entries) {
        this.letters = letters;
        this.parts = letters.values().stream().flatMap(List::stream).toList();
        this.directory = directory;
        this.entries = entries;
        this.packs = new GlossaryPacks(parts, directory, entries.apply(SiteMap.GLOSSARY));
    }

    /** What each page shows, by its address: the index, and the page of each part. */
    Map<String, Supplier<View>> pages() {
        Map<String, Supplier<View>> pages = new TreeMap<>();
        pages.put(SiteMap.GLOSSARY, this::index);
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            pages.put(parts.get(i).address(), () -> page(place));
        }
        return pages;
    }

    private GlossaryIndexView index() {
        boolean few = parts.stream().mapToInt(GlossaryPart::distinct).sum() <= MOST_TERMS;
        List<GlossaryIndexView.Letter> shown = new ArrayList<>();
        letters.forEach((letter, own) -> {
            if (!own.isEmpty()) {
                shown.add(new GlossaryIndexView.Letter(
                        letter,
                        "letra-" + Alphabet.name(letter),
                        count(own),
                        own.stream().map(part -> indexed(part, few)).toList()));
            }
        });
        return new GlossaryIndexView(shown, count(parts));
    }

    private static int count(List<GlossaryPart> parts) {
        return parts.stream().mapToInt(part -> part.heads().size()).sum();
    }

    private static GlossaryIndexView.Part indexed(GlossaryPart part, boolean termByTerm) {
        return new GlossaryIndexView.Part(
                link(part, SiteMap.GLOSSARY),
                part.heads().size(),
                termByTerm ? part.terms(SiteMap.GLOSSARY) : List.of());
    }

    private GlossaryPartView page(int place) {
        GlossaryPart part = parts.get(place);
        String from = part.address();
        return new GlossaryPartView(
                part.letter(),
                part.number(),
                part.of(),
                part.label(),
                letters(from),
                beside(place - 1, from),
                beside(place + 1, from),
                entries(part, packs.take(place), entries.apply(from)));
    }

    private List<LinkView> letters(String from) {
        return letters.entrySet().stream()
                .filter(letter ->
                        Alphabet.isLetter(letter.getKey()) || !letter.getValue().isEmpty())
                .map(letter -> new LinkView(
                        letter.getKey(),
                        letter.getValue().stream()
                                .findFirst()
                                .map(part -> Url.relative(from, part.address(), ""))
                                .orElse("")))
                .toList();
    }

    private Optional<LinkView> beside(int place, String from) {
        return Optional.of(place).filter(i -> i >= 0 && i < parts.size()).map(i -> link(parts.get(i), from));
    }

    private static LinkView link(GlossaryPart part, String from) {
        return new LinkView(part.label(), Url.relative(from, part.address(), ""));
    }

    private List<GlossaryView.Entry> entries(
            GlossaryPart part, List<PackedDefinitions.Item> items, GlossaryEntries made) {
        List<GlossaryView.Entry> shown = new ArrayList<>();
        List<String> ids = part.ids();
        for (int i = 0; i < items.size(); i++) {
            shown.add(made.entry(part.heads().get(i), directory, items.get(i), ids.get(i)));
        }
        return shown;
    }
}
