package vigente.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vigente.control.Standing;
import vigente.control.Standings;
import vigente.policy.Annex;
import vigente.policy.AnnexKind;
import vigente.policy.Code;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Slug;
import vigente.text.Fold;
import vigente.text.PendingMark;

/** Decides which pages the site has and what each of them shows. */
public final class SitePlan {
    private final Manual manual;
    private final LocalDate today;
    private final Standings standings;
    private final Directory directory;
    private final PolicyViews views;
    private final Registers registers;
    private final Map<String, Integer> errors;
    private final boolean pdf;
    private final Redlines redlines;
    private final CirculationPages circulation;

    /**
     * @param manual what is to be published, working copies only where they are
     * @param errors how many errors each policy has, by address
     * @param pdf whether PDFs are made, and so linked
     */
    public SitePlan(
            Manual manual,
            LocalDate today,
            Standings standings,
            Directory directory,
            PolicyViews views,
            Registers registers,
            Map<String, Integer> errors,
            boolean pdf,
            Redlines redlines) {
        this.manual = manual;
        this.today = today;
        this.standings = standings;
        this.directory = directory;
        this.views = views;
        this.registers = registers;
        this.errors = Map.copyOf(errors);
        this.pdf = pdf;
        this.redlines = redlines;
        this.circulation =
                new CirculationPages(standings, registers, manual.settings().posts(), today, pdf);
    }

    /** All pages, in the order of their addresses; of two that some file systems take for one, the first. */
    public List<PlannedPage> pages() {
        List<PlannedPage> pages = new ArrayList<>();
        for (Policy policy : manual.policies()) {
            pages.addAll(pages(policy));
        }
        pages.addAll(redirects());
        pages.add(page(SiteMap.HOME, this::home));
        pages.add(page(SiteMap.SEARCH, () -> new ListView(byTitle(registers.rows(SiteMap.SEARCH)))));
        pages.add(page(
                SiteMap.GLOSSARY,
                () -> new GlossaryPages(standings, directory, views, registers.on(SiteMap.GLOSSARY)).view()));
        pages.add(page(SiteMap.PENDING, registers::pending));
        pages.add(page(SiteMap.REVIEWS, registers::reviews));
        pages.add(page(SiteMap.MASTER_LIST, registers::masterList));
        circulation.pages().forEach((address, view) -> pages.add(page(address, view)));
        pages.add(page(SiteMap.AS_OF, () -> new AsOfPages(manual, directory).view()));
        pages.add(page(SiteMap.EVIDENCE, this::evidence));
        pages.add(page(SiteMap.NOTICE, () -> NoticeView.of(manual.notice())));
        pages.add(page(
                SiteMap.NOT_FOUND,
                () -> new NotFoundView(manual.settings().siteAddress().orElse(SiteMap.HOME))));
        pages.sort(Comparator.comparing(PlannedPage::address));
        Set<String> taken = new HashSet<>();
        pages.removeIf(page -> !taken.add(page.address().toLowerCase(Locale.ROOT)));
        return pages;
    }

    /** Where each requirement is answered. */
    public EvidenceView evidence() {
        return new EvidencePages(standings, directory, manual.settings().warnBefore(), pdf).view();
    }

    /** A page that shows no single policy. */
    public PlannedPage page(String address, Supplier<View> view) {
        return new PlannedPage(
                address,
                manual.settings().language(),
                new Prose(manual.notice()),
                view,
                new PageLinks(directory, address, Optional.empty(), new SiteShelf()));
    }

    private PlannedPage page(String address, Policy policy, Revision revision, String home, Supplier<View> view) {
        PageLinks.Text text = new PageLinks.Text(policy, revision, home);
        return new PlannedPage(
                address,
                manual.settings().language(),
                new Prose(manual.notice()),
                view,
                new PageLinks(directory, address, Optional.of(text), new SiteShelf()));
    }

    private List<PlannedPage> pages(Policy policy) {
        List<PlannedPage> pages = new ArrayList<>();
        Standing standing = standings.of(policy);
        Revision shown = directory.shown(policy);
        String main = SiteMap.policy(policy.slug());
        pages.add(page(main, policy, shown, main, () -> policyPage(standing, shown, main)));
        for (Revision revision : policy.revisions()) {
            String own = SiteMap.revision(policy.slug(), revision.number());
            pages.add(page(own, policy, revision, own, () -> policyPage(standing, revision, own)));
            String home = revision.number().equals(shown.number()) ? main : own;
            for (Annex annex : revision.annexes()) {
                if (annex instanceof Annex.Document document && document.kind() != AnnexKind.FILE) {
                    pages.add(annexPage(standing, revision, document, home));
                }
            }
        }
        ChangesPages changes = new ChangesPages(standing, shown, redlines);
        changes.couples().forEach(couple -> pages.add(page(changes.address(couple), () -> changes.page(couple))));
        return pages;
    }

    private PolicyPageView policyPage(Standing standing, Revision revision, String from) {
        Policy policy = standing.policy();
        boolean main = from.equals(SiteMap.policy(policy.slug()));
        Optional<LinkView> inForce = standing.inForce()
                .filter(r -> !r.number().equals(revision.number()))
                .map(r -> new LinkView(r.number().toString(), Url.relative(from, SiteMap.policy(policy.slug()), "")))
                .or(() -> standing.inForce().isPresent() ? Optional.empty() : successor(policy, from));
        Optional<LinkView> draft = policy.workingCopy()
                .filter(r -> !r.number().equals(revision.number()))
                .map(r -> new LinkView(
                        r.number().toString(), Url.relative(from, SiteMap.revision(policy.slug(), r.number()), "")));
        PolicyView view = views.view(
                standing,
                revision,
                from,
                new SiteShelf(),
                errors.getOrDefault(policy.slug().text(), 0));
        return new PolicyPageView(
                pdf ? view : view.withoutPdf(),
                main,
                inForce,
                draft,
                registers.pending(policy, revision).size(),
                Url.relative(from, SiteMap.PENDING, policy.slug().text()),
                circulation.links(standing, revision, from));
    }

    /** The policy in force that replaced this one. */
    private Optional<LinkView> successor(Policy policy, String from) {
        return standings.successors(policy).stream()
                .filter(other -> standings.of(other).inForce().isPresent())
                .findFirst()
                .map(other -> new LinkView(
                        other.code().map(Code::text).orElse("") + " "
                                + directory.shown(other).title().title().known().orElse(""),
                        Url.relative(from, SiteMap.policy(other.slug()), "")));
    }

    private PlannedPage annexPage(Standing standing, Revision revision, Annex.Document annex, String home) {
        Policy policy = standing.policy();
        String address = AnnexViews.address(policy, revision, annex);
        return page(address, policy, revision, home, () -> annexView(standing, revision, annex, home));
    }

    private AnnexPageView annexView(Standing standing, Revision revision, Annex.Document annex, String home) {
        Policy policy = standing.policy();
        String address = AnnexViews.address(policy, revision, annex);
        String title = revision.title().title().known().orElse(PendingMark.WORD);
        String code = revision.title().code().known().map(Code::text).orElse(PendingMark.WORD);
        List<LinkView> contradictions = annex.origin().stream()
                .flatMap(o -> o.contradicts().stream())
                .map(pointer -> contradiction(policy, revision, pointer.target(), address, home))
                .toList();
        return new AnnexPageView(
                AnnexViews.of(policy, revision, annex, address, new SiteShelf()),
                new LinkView(code + " " + title, Url.relative(address, home, annex.label())),
                revision.number().toString(),
                StateViews.of(standing, revision),
                AnnexViews.content(annex),
                contradictions,
                new LinkView("", ""));
    }

    private LinkView contradiction(
            Policy policy, Revision revision, vigente.text.Target target, String from, String home) {
        var links = new PageLinks(
                directory, from, Optional.of(new PageLinks.Text(policy, revision, home)), new SiteShelf());
        var destination = links.reference(target);
        return new LinkView(destination.words(), destination.address());
    }

    private List<PlannedPage> redirects() {
        Set<String> taken = new HashSet<>();
        manual.policies().forEach(p -> taken.add(p.slug().text().toLowerCase(Locale.ROOT)));
        List<PlannedPage> pages = new ArrayList<>();
        for (Policy policy : manual.policies()) {
            for (String alias : directory.shown(policy).filing().aliases()) {
                String address = SiteMap.policy(new Slug(alias));
                if (taken.add(alias.toLowerCase(Locale.ROOT))) {
                    String title =
                            directory.shown(policy).title().title().known().orElse(PendingMark.WORD);
                    String code = policy.code().map(c -> c.text() + " ").orElse("");
                    LinkView target =
                            new LinkView(code + title, Url.relative(address, SiteMap.policy(policy.slug()), ""));
                    pages.add(page(address, () -> new RedirectView(target)));
                }
            }
        }
        return pages;
    }

    private HomeView home() {
        List<PolicyRow> rows = registers.rows(SiteMap.HOME);
        int inForce = (int)
                standings.all().stream().filter(s -> s.inForce().isPresent()).count();
        int drafts = (int) manual.policies().stream()
                .filter(p -> p.workingCopy().isPresent())
                .count();
        int overdue = (int) rows.stream()
                .filter(r -> r.review().filter(v -> v.band().equals("vencida")).isPresent())
                .count();
        return new HomeView(
                rows,
                inForce,
                drafts,
                registers.pendingItems().size(),
                overdue,
                new News(directory, today).handful(manual, SiteMap.HOME),
                pdf ? SiteMap.MANUAL_PDF : "");
    }

    private static List<PolicyRow> byTitle(List<PolicyRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((PolicyRow r) -> Fold.plain(r.title()))
                        .thenComparing(PolicyRow::code))
                .toList();
    }
}
