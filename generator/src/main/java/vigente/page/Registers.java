package vigente.page;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigente.control.Due;
import vigente.control.Standing;
import vigente.control.Standings;
import vigente.control.State;
import vigente.message.Messages;
import vigente.policy.Code;
import vigente.policy.ContentsMemory;
import vigente.policy.Directory;
import vigente.policy.PendingItem;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.PendingMark;

/** The lists over all policies: what there is, what is owed, what is due. */
public final class Registers {
    private final Standings standings;
    private final Directory directory;
    private final List<Period> warnBefore;
    private final LocalDate today;
    private final Blocking blocking;
    private final ContentsMemory memory;
    private final List<PendingItem> manualItems;
    private volatile @Nullable List<PendingItem> items;

    /**
     * @param manualItems what {@code manual.yaml} and the notice owe
     * @param blocking what each item keeps from being applied
     * @param memory knows what revisions owe
     */
    public Registers(
            Standings standings,
            Directory directory,
            List<Period> warnBefore,
            LocalDate today,
            List<PendingItem> manualItems,
            Blocking blocking,
            ContentsMemory memory) {
        this.standings = standings;
        this.directory = directory;
        this.warnBefore = List.copyOf(warnBefore);
        this.today = today;
        this.blocking = blocking;
        this.memory = memory;
        this.manualItems = List.copyOf(manualItems);
    }

    // What an old revision owed is nobody's debt any more: only the one shown and the working copy count.
    private List<PendingItem> owed() {
        List<PendingItem> found = new ArrayList<>(manualItems);
        for (Standing standing : standings.all()) {
            for (Revision revision : standing.policy().revisions()) {
                State state = standing.state(revision);
                if (state != State.SUPERSEDED && state != State.WITHDRAWN) {
                    found.addAll(memory.pending(standing.policy(), revision));
                }
            }
        }
        found.sort(null);
        return List.copyOf(found);
    }

    /** Every item owed, sorted by code, then place. */
    public List<PendingItem> pendingItems() {
        List<PendingItem> known = items;
        if (known == null) {
            known = owed();
            items = known;
        }
        return known;
    }

    /** The rules that use the item themselves. */
    public List<Blocking.BlockedRule> blocks(PendingItem item) {
        return blocking.blocks(item);
    }

    /** The rules that reach it only through other definitions. */
    public List<Blocking.BlockedRule> affects(PendingItem item) {
        return blocking.affects(item);
    }

    /** What one revision owes. */
    List<PendingItem> pending(Policy policy, Revision revision) {
        return memory.pending(policy, revision);
    }

    /** Every policy, sorted by code, as a page at {@code from} shows it. */
    List<PolicyRow> rows(String from) {
        return rows(on(from));
    }

    private List<PolicyRow> rows(Wayfinder ways) {
        return standings.all().stream()
                .map(s -> row(s, ways))
                .sorted(Comparator.comparing(PolicyRow::code).thenComparing(PolicyRow::address))
                .toList();
    }

    PolicyRow row(Standing standing, Wayfinder ways) {
        Policy policy = standing.policy();
        Revision shown = directory.shown(policy);
        Due due = Due.of(standing, warnBefore);
        Optional<LinkView> draft = policy.workingCopy()
                .filter(r -> !r.number().equals(shown.number()))
                .map(r -> new LinkView(r.number().toString(), ways.to(policy, r, "")));
        return new PolicyRow(
                shown.title().code().known().map(Code::text).orElse(PendingMark.WORD),
                shown.title().title().known().orElse(PendingMark.WORD),
                Messages.text("tipo." + shown.title().type().name().toLowerCase(Locale.ROOT)),
                Areas.of(shown),
                shown.number().toString(),
                StateViews.of(standing, shown),
                shown.title().classification().known().orElse(PendingMark.WORD),
                shown.title().responsible().known().orElse(PendingMark.WORD),
                shown.title().issued().known().map(LocalDate::toString).orElse(""),
                standing.inForce().map(r -> ReviewViews.of(due, today, warnBefore)),
                draft,
                pending(policy, shown).size(),
                ways.to(policy, shown, ""));
    }

    MasterListView masterList() {
        return new MasterListView(rows(SiteMap.MASTER_LIST), List.of(new LinkView("CSV", "datos/lista-maestra.csv")));
    }

    ReviewsView reviews() {
        Wayfinder ways = on(SiteMap.REVIEWS);
        List<ReviewPages.Dated> all = standings.all().stream()
                .map(standing -> {
                    Due due = Due.of(standing, warnBefore);
                    return new ReviewPages.Dated(
                            new ReviewsView.Row(row(standing, ways), DueWords.rule(standing, due)), due);
                })
                .toList();
        return new ReviewPages(today, all)
                .view(List.of(
                        new LinkView("JSON", "datos/revisiones.json"), new LinkView("CSV", "datos/revisiones.csv")));
    }

    private List<PendingView.Row> pendingRows(Wayfinder ways) {
        return pendingItems().stream()
                .filter(i -> i.policy().isPresent())
                .map(item -> owed(item, ways))
                .toList();
    }

    /** An item of a policy as a list shows it. */
    PendingView.Row owed(PendingItem item, Wayfinder ways) {
        Policy policy = item.policy().orElseThrow();
        Revision revision = item.revision().orElseThrow();
        Standing standing = standings.of(policy);
        Optional<LocalDate> due = item.mark().due();
        return new PendingView.Row(
                policy.slug().text(),
                item.code().isEmpty() ? PendingMark.WORD : item.code(),
                new LinkView(revision.title().title().known().orElse(PendingMark.WORD), ways.to(policy, revision, "")),
                revision.number().toString(),
                StateViews.of(standing, revision),
                item.where().id(),
                element(item),
                item.mark().note(),
                item.mark().owner(),
                due.map(LocalDate::toString).orElse(""),
                due.map(Dates::words).orElse(""),
                due.filter(today::isAfter).isPresent(),
                ways.to(policy, revision, item.id()),
                rules(blocking.blocks(item), ways),
                rules(blocking.affects(item), ways));
    }

    /** Addresses for a page of the site at {@code from}. */
    Wayfinder on(String from) {
        return (policy, revision, fragment) -> Url.relative(from, address(policy, revision), fragment);
    }

    // The printed manual holds one revision of each policy: the others have no place in it to lead to.
    private String inPrint(Policy policy, Revision revision, String fragment) {
        boolean held = directory.shown(policy).number().equals(revision.number());
        return held ? PrintShelf.address(policy, fragment) : "";
    }

    /** What the printed manual shows around the policies. */
    public BookView book(SheetView sheet, PolicyViews views) {
        GlossaryEntries entries = new GlossaryEntries(standings, views, this::inPrint);
        BookGlossary glossary = new BookGlossary(entries, views, this::inPrint, directory);
        return new BookView(sheet, rows(this::inPrint), glossary.runs(), pendingRows(this::inPrint));
    }

    /** The page on which a revision's elements are addressed. */
    public String address(Policy policy, Revision revision) {
        return directory.shown(policy).number().equals(revision.number())
                ? SiteMap.policy(policy.slug())
                : SiteMap.revision(policy.slug(), revision.number());
    }

    /** The element's name as readers know it: keys of the data have a label. */
    public static String element(PendingItem item) {
        String key = "campo." + item.element();
        return item.where() == PendingItem.Where.DATUM && Messages.has(key) ? Messages.text(key) : item.element();
    }

    private static List<LinkView> rules(List<Blocking.BlockedRule> rules, Wayfinder ways) {
        return rules.stream()
                .map(r -> new LinkView(
                        r.policy().code().map(Code::text).orElse("") + " " + r.label(),
                        ways.to(r.policy(), r.revision(), r.label())))
                .toList();
    }
}
