package vigente.page;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vigente.control.Standings;
import vigente.policy.Directory;

/** The glossary in the site: one page, or an index and pages for each letter where one would be too heavy to open. */
final class GlossarySite {
    // Some 650 entries: half a megabyte as a page, which a phone still opens and scrolls.
    private static final int MOST = 400_000;

    private final Standings standings;
    private final Directory directory;
    private final PolicyViews views;
    private final Registers registers;
    private final List<GlossaryHead> heads;

    GlossarySite(Standings standings, Directory directory, PolicyViews views, Registers registers) {
        this.standings = standings;
        this.directory = directory;
        this.views = views;
        this.registers = registers;
        this.heads = GlossaryHeads.of(directory);
    }

    /** Whether it has pages for each letter, which show definitions alone; a glossary on one page tells as well where terms are used. */
    boolean isSpread() {
        return heads.stream().mapToLong(GlossaryHead::weight).sum() > MOST;
    }

    /** What each page shows, by its address; {@code glosario.html} is always among them. */
    Map<String, Supplier<View>> pages() {
        return isSpread()
                ? new GlossarySpread(GlossaryPart.of(heads, MOST), directory, this::entries).pages()
                : Map.of(SiteMap.GLOSSARY, this::whole);
    }

    private GlossaryView whole() {
        return new GlossaryPages(entries(SiteMap.GLOSSARY), directory).view();
    }

    private GlossaryEntries entries(String from) {
        return new GlossaryEntries(standings, views, registers.on(from));
    }
}
