package vigente.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vigente.policy.Code;
import vigente.policy.Directory;

/** The glossary of the printed manual, of which only the terms that are being set are in memory. */
final class BookGlossary {
    // Some five pages.
    private static final int MOST = 20_000;

    private final GlossaryEntries entries;
    private final PolicyViews views;
    private final Wayfinder ways;
    private final Directory directory;
    private final List<GlossaryPart> parts;
    private final GlossaryPacks packs;

    BookGlossary(GlossaryEntries entries, PolicyViews views, Wayfinder ways, Directory directory) {
        this.entries = entries;
        this.views = views;
        this.ways = ways;
        this.directory = directory;
        this.parts = GlossaryPart.of(GlossaryHeads.of(directory), MOST).values().stream()
                .flatMap(List::stream)
                .toList();
        this.packs = new GlossaryPacks(parts, directory, entries);
    }

    /** All terms in order. */
    List<TermRun> runs() {
        FreeIds free = new FreeIds();
        List<TermRun> runs = new ArrayList<>();
        for (GlossaryPart part : parts) {
            int place = runs.size();
            List<String> ids =
                    part.heads().stream().map(head -> free.of(head.id())).toList();
            runs.add(new TermRun(
                    part.letter(),
                    part.number() == 1 ? "letra-" + Alphabet.name(part.letter()) : "",
                    ids.size(),
                    () -> shown(part, ids, packs.take(place))));
        }
        return runs;
    }

    private TermRun.Shown shown(GlossaryPart part, List<String> ids, List<PackedDefinitions.Item> items) {
        List<GlossaryView.Entry> shown = new ArrayList<>();
        Map<String, List<LinkView>> uses = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            GlossaryHead head = part.heads().get(i);
            shown.add(entries.entry(head, directory, items.get(i), ids.get(i)));
            uses.put(ids.get(i), uses(head));
        }
        return new TermRun.Shown(shown, uses);
    }

    private List<LinkView> uses(GlossaryHead head) {
        return views.uses(head.policy(), directory.shown(head.policy()), head.id()).stream()
                .map(use -> new LinkView(
                        (use.policy().code().map(Code::text).orElse("") + " " + use.label()).strip(),
                        ways.to(use.policy(), use.revision(), use.id())))
                .filter(use -> !use.address().isEmpty())
                .toList();
    }
}
