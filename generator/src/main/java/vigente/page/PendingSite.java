package vigente.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vigente.policy.Directory;
import vigente.policy.PendingItem;

/** The register of what is owed in the site: one page, or an index and pages for each area where one would be too heavy. */
final class PendingSite {
    // An item takes one to four kilobytes of a page: so many still open and scroll on a phone.
    private static final int MOST = 200;
    private static final int MOST_OF_A_PART = 100;

    private final Registers registers;
    private final Directory directory;
    private final LocalDate today;

    PendingSite(Registers registers, Directory directory, LocalDate today) {
        this.registers = registers;
        this.directory = directory;
        this.today = today;
    }

    /** What each page shows, by its address; {@code pendientes.html} is always among them. */
    Map<String, Supplier<View>> pages() {
        List<PendingItem> items = registers.pendingItems().stream()
                .filter(item -> item.policy().isPresent())
                .toList();
        List<Debt> debts = Debt.of(items);
        return items.size() <= MOST
                ? Map.of(
                        SiteMap.PENDING,
                        () -> new PendingView(groups(debts, SiteMap.PENDING), downloads(SiteMap.PENDING)))
                : pages(PendingPart.of(debts, directory, MOST_OF_A_PART));
    }

    private Map<String, Supplier<View>> pages(List<PendingPart> parts) {
        Map<String, Supplier<View>> pages = new TreeMap<>();
        pages.put(SiteMap.PENDING, () -> index(parts));
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            pages.put(parts.get(i).address(), () -> page(parts, place));
        }
        return pages;
    }

    private PendingIndexView index(List<PendingPart> parts) {
        Map<String, List<PendingPart>> areas = new LinkedHashMap<>();
        parts.forEach(part ->
                areas.computeIfAbsent(part.area(), none -> new ArrayList<>()).add(part));
        return new PendingIndexView(
                areas.entrySet().stream()
                        .map(area -> new PendingIndexView.Area(
                                area.getKey(),
                                area.getValue().stream()
                                        .mapToInt(PendingPart::items)
                                        .sum(),
                                area.getValue().stream()
                                        .flatMap(part -> part.debts().stream().map(debt -> line(part, debt)))
                                        .toList()))
                        .toList(),
                parts.stream().mapToInt(PendingPart::items).sum(),
                downloads(SiteMap.PENDING));
    }

    private static List<LinkView> downloads(String from) {
        return Stream.of("json", "csv")
                .map(kind ->
                        new LinkView(kind.toUpperCase(Locale.ROOT), Url.relative(from, "datos/pendientes." + kind, "")))
                .toList();
    }

    private PendingIndexView.Line line(PendingPart part, Debt debt) {
        return new PendingIndexView.Line(
                debt.id(),
                new LinkView(
                        GlossaryEntries.source(debt.policy(), debt.revision()),
                        Url.relative(SiteMap.PENDING, part.address(), debt.id())),
                debt.revision().number().toString(),
                debt.items().size(),
                debt.late(today));
    }

    private PendingPartView page(List<PendingPart> parts, int place) {
        PendingPart part = parts.get(place);
        String from = part.address();
        return new PendingPartView(
                part.label(),
                part.items(),
                groups(part.debts(), from),
                downloads(from),
                beside(parts, place - 1, from),
                beside(parts, place + 1, from));
    }

    private static Optional<LinkView> beside(List<PendingPart> parts, int place, String from) {
        return Optional.of(place)
                .filter(i -> i >= 0 && i < parts.size())
                .map(parts::get)
                .map(part -> new LinkView(part.label(), Url.relative(from, part.address(), "")));
    }

    private List<PendingView.Group> groups(List<Debt> debts, String from) {
        Wayfinder ways = registers.on(from);
        return debts.stream()
                .map(debt -> new PendingView.Group(
                        debt.id(),
                        debt.items().stream()
                                .map(item -> registers.owed(item, ways))
                                .toList()))
                .toList();
    }
}
