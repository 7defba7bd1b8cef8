package vigente.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vigente.control.Coverage;
import vigente.control.Retention;
import vigente.control.Standing;
import vigente.control.Standings;
import vigente.message.Messages;
import vigente.policy.Acknowledgement;
import vigente.policy.ControlledCopy;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** The pages about paper and people: who has read a text, who holds it, how long it is kept. */
final class CirculationPages {
    private final Standings standings;
    private final Registers registers;
    private final List<String> posts;
    private final LocalDate today;
    private final boolean pdf;

    /**
     * @param posts those the manual declares
     * @param pdf whether PDFs are made, and so linked
     */
    CirculationPages(Standings standings, Registers registers, List<String> posts, LocalDate today, boolean pdf) {
        this.standings = standings;
        this.registers = registers;
        this.posts = List.copyOf(posts);
        this.today = today;
        this.pdf = pdf;
    }

    private boolean hasCopies() {
        return standings.all().stream()
                .anyMatch(s -> !s.policy().circulation().copies().isEmpty());
    }

    /** The pages of all policies together, by address. */
    Map<String, Supplier<View>> pages() {
        Map<String, Supplier<View>> pages = new TreeMap<>();
        pages.put(SiteMap.ACKNOWLEDGEMENTS, this::acknowledgements);
        pages.put(SiteMap.RETENTION, this::retention);
        if (hasCopies()) {
            pages.put(SiteMap.COPIES, this::copies);
        }
        for (Standing standing : standings.all()) {
            if (isAcknowledged(standing)) {
                pages.put(SiteMap.acknowledgements(standing.policy().slug()), () -> coverage(standing));
            }
        }
        return pages;
    }

    /** What the page of a revision at {@code from} offers its readers: the sheet to sign, and who has signed. */
    List<LinkView> links(Standing standing, Revision revision, String from) {
        List<LinkView> links = new ArrayList<>();
        LinkView sheet = sheet(standing, revision, from);
        if (!sheet.address().isEmpty()) {
            links.add(sheet);
        }
        if (standing.state(revision).binds() && isAcknowledged(standing)) {
            CoverageWords words = CoverageWords.of(coverage(standing.policy(), revision));
            String label = words.share().isEmpty()
                    ? Messages.text("acuses.enlace")
                    : Messages.text("acuses.enlace.parte", words.share());
            links.add(new LinkView(label, details(standing.policy(), from)));
        }
        return links;
    }

    private static boolean isAcknowledged(Standing standing) {
        Policy policy = standing.policy();
        return !policy.circulation().acknowledgements().isEmpty()
                && policy.revisions().stream().anyMatch(r -> !r.number().draft());
    }

    private Coverage coverage(Policy policy, Revision revision) {
        return Coverage.of(policy, revision, posts, today);
    }

    private AcknowledgementsView acknowledgements() {
        String from = SiteMap.ACKNOWLEDGEMENTS;
        List<AcknowledgementsView.Row> rows = new ArrayList<>();
        for (Standing standing : standings.all()) {
            Policy policy = standing.policy();
            for (Revision revision : policy.revisions()) {
                if (standing.state(revision).binds()) {
                    Coverage coverage = coverage(policy, revision);
                    rows.add(new AcknowledgementsView.Row(
                            document(standing, revision, from),
                            CoverageWords.of(coverage),
                            coverage.outstanding().stream()
                                    .map(Coverage.Outstanding::who)
                                    .toList(),
                            coverage.groups(),
                            isAcknowledged(standing)
                                    ? new LinkView(Messages.text("acuses.quienes"), details(policy, from))
                                    : new LinkView("", ""),
                            sheet(standing, revision, from)));
                }
            }
        }
        rows.sort(Comparator.comparing(
                        (AcknowledgementsView.Row r) -> r.document().code())
                .thenComparing(r -> r.document().revision()));
        return new AcknowledgementsView(rows, downloads("acuses", "JSON", "CSV"));
    }

    private static String details(Policy policy, String from) {
        return Url.relative(from, SiteMap.acknowledgements(policy.slug()), "");
    }

    private CoverageView coverage(Standing standing) {
        Policy policy = standing.policy();
        String from = SiteMap.acknowledgements(policy.slug());
        List<Revision> newestFirst = new ArrayList<>(policy.revisions());
        Collections.reverse(newestFirst);
        List<CoverageView.Part> parts = new ArrayList<>();
        for (Revision revision : newestFirst) {
            Coverage coverage = coverage(policy, revision);
            boolean binds = standing.state(revision).binds();
            if (binds || !coverage.signed().isEmpty()) {
                parts.add(new CoverageView.Part(
                        document(standing, revision, from),
                        binds,
                        CoverageWords.of(coverage),
                        coverage.signed().stream()
                                .map(row -> new CoverageView.Signed(
                                        row.name(), row.post(), row.date().toString()))
                                .toList(),
                        binds
                                ? coverage.outstanding().stream()
                                        .map(CirculationPages::outstanding)
                                        .toList()
                                : List.of(),
                        binds ? coverage.groups() : List.of(),
                        sheet(standing, revision, from)));
            }
        }
        PolicyRow row = registers.row(standing, registers.on(from));
        return new CoverageView(new LinkView(row.code() + " " + row.title(), row.address()), parts);
    }

    private static CoverageView.Outstanding outstanding(Coverage.Outstanding one) {
        List<String> earlier =
                one.earlier().stream().map(row -> earlier(one, row)).toList();
        return new CoverageView.Outstanding(one.who(), String.join("; ", earlier));
    }

    private static String earlier(Coverage.Outstanding one, Acknowledgement row) {
        return row.name().equals(one.who())
                ? Messages.text("acuses.anterior", row.revision())
                : Messages.text("acuses.anterior.quien", row.name(), row.revision());
    }

    private LinkView sheet(Standing standing, Revision revision, String from) {
        boolean made = pdf && standing.state(revision).binds();
        String address = SiteMap.sheet(standing.policy().slug(), revision.number());
        return new LinkView(Messages.text("acuses.hoja"), made ? Url.relative(from, address, "") : "");
    }

    private CopiesView copies() {
        List<CopiesView.Row> recall = new ArrayList<>();
        List<CopiesView.Row> held = new ArrayList<>();
        for (Standing standing : standings.all()) {
            for (Revision revision : standing.policy().revisions()) {
                DocumentRow document = document(standing, revision, SiteMap.COPIES);
                standing.policy().circulation().copies().stream()
                        .filter(copy -> copy.revision().equals(revision.number()) && copy.isOut(today))
                        .map(copy -> row(document, copy))
                        .forEach(standing.state(revision).binds() ? held::add : recall::add);
            }
        }
        Comparator<CopiesView.Row> order = Comparator.comparing(
                        (CopiesView.Row r) -> r.document().code())
                .thenComparing(r -> r.document().revision());
        recall.sort(order);
        held.sort(order);
        return new CopiesView(recall, held, downloads("copias", "CSV"));
    }

    private static CopiesView.Row row(DocumentRow document, ControlledCopy copy) {
        return new CopiesView.Row(
                document,
                copy.number(),
                copy.holder(),
                copy.post(),
                copy.given().toString());
    }

    private RetentionView retention() {
        List<RetentionView.Row> rows = new ArrayList<>();
        for (Standing standing : standings.all()) {
            for (Retention retention : Retention.of(standing)) {
                rows.add(new RetentionView.Row(
                        document(standing, retention.revision(), SiteMap.RETENTION),
                        retention.ended().map(LocalDate::toString).orElse(""),
                        period(retention),
                        retention.disposal().map(LocalDate::toString).orElse(""),
                        retention.mayGo(today)));
            }
        }
        rows.sort(Comparator.comparing((RetentionView.Row r) -> r.disposal().isEmpty())
                .thenComparing(RetentionView.Row::disposal)
                .thenComparing(r -> r.document().code())
                .thenComparing(r -> r.document().revision()));
        int due = (int) rows.stream().filter(RetentionView.Row::mayGo).count();
        return new RetentionView(rows, due, downloads("conservacion", "CSV"));
    }

    private static String period(Retention retention) {
        return retention
                .statedBy()
                .filter(number -> !number.equals(retention.revision().number()))
                .map(number -> Messages.text("conservacion.segun", retention.written(), number))
                .orElse(retention.written());
    }

    private DocumentRow document(Standing standing, Revision revision, String from) {
        return DocumentRow.of(standing, revision, registers.on(from));
    }

    private static List<LinkView> downloads(String name, String... kinds) {
        return Stream.of(kinds)
                .map(kind -> new LinkView(kind, "datos/" + name + "." + kind.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
