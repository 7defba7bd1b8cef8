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
import java.util.TreeMap;
import java.util.function.Supplier;
import vigente.control.Standing;
import vigente.control.Standings;
import vigente.message.Messages;
import vigente.policy.Annex;
import vigente.policy.AnnexKind;
import vigente.policy.Code;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Rule;
import vigente.policy.Slug;
import vigente.text.Fold;
import vigente.text.PendingMark;
import vigente.text.PlainText;

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
    private final RolePages roles;
    private final RuleNotes notes;
    private final Relations relations;

    /**
     * @param manual what is to be published, working copies only where they are
     * @param errors how many errors each policy has, by address
     * @param pdf whether PDFs are made, and so linked
     * @param notes what readers have to know of rules
     * @param lending whose definitions each text uses
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
            Redlines redlines,
            RuleNotes notes,
            Lending lending) {
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
        this.notes = notes;
        this.roles = new RolePages(
                standings, directory, registers, notes, manual.settings().posts());
        this.relations = new Relations(directory, lending);
    }

    /** All pages, in the order of their addresses; of two that some file systems take for one, the first. */
    public List<PlannedPage> pages() {
        List<PlannedPage> pages = new ArrayList<>();
        for (Policy policy : manual.policies()) {
            pages.addAll(pages(policy));
        }
        pages.addAll(redirects());
        pages.add(page(SiteMap.HOME, this::home));
        pages.add(page(SiteMap.SEARCH, () -> ListView.of(byTitle(registers.rows(SiteMap.SEARCH)))));
        pages.addAll(glossary());
        new PendingSite(registers, directory, today).pages().forEach((address, view) -> pages.add(page(address, view)));
        pages.add(page(SiteMap.REVIEWS, registers::reviews));
        pages.add(page(SiteMap.MASTER_LIST, registers::masterList));
        roles.pages().forEach((address, view) -> pages.add(page(address, view)));
        circulation.pages().forEach((address, view) -> pages.add(page(address, view)));
        pages.add(page(SiteMap.AS_OF, () -> new AsOfPages(manual, directory).view()));
        pages.add(page(SiteMap.EVIDENCE, this::evidence));
        pages.add(page(SiteMap.NOTICE, () -> NoticeView.of(manual.notice())));
        pages.add(page(
                SiteMap.NOT_FOUND,
                () -> new NotFoundView(manual.settings().siteAddress().orElse(SiteMap.HOME))));
        return tidy(pages);
    }

    /** The pages of one policy, without planning those of the others: the same as {@link #pages()} has of it. */
    public List<PlannedPage> pages(Slug policy) {
        return standings
                .at(policy)
                .map(standing -> tidy(pages(standing.policy())))
                .orElse(List.of());
    }

    // In the order of their addresses; of two that some file systems take for one, the first.
    private static List<PlannedPage> tidy(List<PlannedPage> pages) {
        pages.sort(Comparator.comparing(PlannedPage::address));
        Set<String> taken = new HashSet<>();
        pages.removeIf(page -> !taken.add(page.address().toLowerCase(Locale.ROOT)));
        return pages;
    }

    private List<PlannedPage> glossary() {
        GlossarySite site = new GlossarySite(standings, directory, views, registers);
        List<PlannedPage> pages = new ArrayList<>();
        site.pages().forEach((address, view) -> {
            PlannedPage page = page(address, view);
            pages.add(site.isSpread() ? page.madeOfFaces() : page);
        });
        return pages;
    }

    /** What the pages of each policy show that stands outside of its folder. */
    public Outside outside() {
        return new Outside(standings, directory, relations, roles, notes, errors);
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
                !address.equals(SiteMap.NOT_FOUND),
                new PageLinks(directory, address, Optional.empty(), new SiteShelf()),
                Optional.empty(),
                false);
    }

    private PlannedPage page(String address, Policy policy, Revision revision, String home, Supplier<View> view) {
        PageLinks.Text text = new PageLinks.Text(policy, revision, home);
        return new PlannedPage(
                address,
                manual.settings().language(),
                new Prose(manual.notice()),
                view,
                true,
                new PageLinks(directory, address, Optional.of(text), new SiteShelf()),
                Optional.of(policy),
                false);
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
                if (annex instanceof Annex.Document document
                        && (document.kind() != AnnexKind.FILE || FilePreview.exists(revision, document))) {
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
                circulation.links(standing, revision, from),
                new LinkView(
                        Messages.text("web.cita", view.code(), view.revision()),
                        Url.relative(from, SiteMap.revision(policy.slug(), revision.number()), "")),
                around(policy, revision, from, view.parts()));
    }

    private Surroundings around(Policy policy, Revision revision, String from, List<PolicyView.Part> parts) {
        List<Surroundings.Concern> blocked = new ArrayList<>();
        List<Surroundings.Concern> contradicted = new ArrayList<>();
        Wayfinder ways = registers.on(from);
        revision.rules().stream().flatMap(Rule::all).forEach(rule -> {
            LinkView here = new LinkView(rule.label(), "#" + rule.label());
            List<LinkView> owed = notes.waitsFor(policy, revision, rule.label()).stream()
                    .map(item -> new LinkView(
                            Registers.element(item),
                            ways.to(
                                    item.policy().orElse(policy),
                                    item.revision().orElse(revision),
                                    item.id())))
                    .distinct()
                    .toList();
            List<LinkView> others = notes.contradictions(policy, revision, rule.label()).stream()
                    .map(said -> annexLink(said, from))
                    .toList();
            if (!owed.isEmpty()) {
                blocked.add(new Surroundings.Concern(here, owed));
            }
            if (!others.isEmpty()) {
                contradicted.add(new Surroundings.Concern(here, others));
            }
        });
        return new Surroundings(
                roles.named(revision, from),
                blocked,
                contradicted,
                relations.of(policy, revision, from),
                Glosses.of(directory, policy, revision, from, parts));
    }

    private static LinkView annexLink(Contradictions.Said said, String from) {
        String title = PlainText.ofWords(AnnexViews.title(said.annex()).words());
        String code = said.policy().code().map(Code::text).orElse("");
        return new LinkView(
                Messages.text("web.anexo.nombre", said.annex().label(), code, title),
                Url.relative(from, AnnexViews.address(said.policy(), said.revision(), said.annex()), ""));
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
        return page(
                address,
                policy,
                revision,
                home,
                () -> AnnexPages.onScreen(
                                directory,
                                standing,
                                revision,
                                home,
                                manual.settings().appearance())
                        .view(annex, address));
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
                    pages.add(page(address, () -> new RedirectView(target)).unlisted());
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
                byArea(rows),
                roles.list(SiteMap.HOME),
                inForce,
                drafts,
                registers.pendingItems().size(),
                overdue,
                new News(directory, today).handful(manual, SiteMap.HOME),
                pdf ? SiteMap.MANUAL_PDF : "");
    }

    // Those without an area stand last.
    private static List<HomeView.Area> byArea(List<PolicyRow> rows) {
        Map<String, List<PolicyRow>> areas = new TreeMap<>(Areas.ORDER);
        rows.forEach(row ->
                areas.computeIfAbsent(row.area(), area -> new ArrayList<>()).add(row));
        return areas.entrySet().stream()
                .map(area -> new HomeView.Area(area.getKey(), area.getValue()))
                .toList();
    }

    private static List<PolicyRow> byTitle(List<PolicyRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((PolicyRow r) -> Fold.plain(r.title()))
                        .thenComparing(PolicyRow::code))
                .toList();
    }
}
