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

    GlossarySite(Standings standings, Directory directory, PolicyViews views, Registers registers) {
        this.standings = standings;
        this.directory = directory;
        this.views = views;
        this.registers = registers;
    }

    /** What each page shows, by its address; {@code glosario.html} is always among them. */
    Map<String, Supplier<View>> pages() {
        List<GlossaryHead> heads = GlossaryHeads.of(directory);
        long weight = heads.stream().mapToLong(GlossaryHead::weight).sum();
        return weight <= MOST
                ? Map.of(SiteMap.GLOSSARY, this::whole)
                : new GlossarySpread(GlossaryPart.of(heads, MOST), directory, this::entries).pages();
    }

    private GlossaryView whole() {
        return new GlossaryPages(entries(SiteMap.GLOSSARY), views, registers.on(SiteMap.GLOSSARY), directory).view();
    }

    private GlossaryEntries entries(String from) {
        return new GlossaryEntries(standings, views, registers.on(from));
    }
}
