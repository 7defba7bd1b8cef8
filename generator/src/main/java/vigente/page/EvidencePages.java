package vigente.page;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vigente.control.Gap;
import vigente.control.Gaps;
import vigente.control.Requirement;
import vigente.control.Standing;
import vigente.control.Standings;
import vigente.message.Messages;
import vigente.policy.Annex;
import vigente.policy.Code;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.PendingMark;

/** Leads from each requirement to where it is answered. */
public final class EvidencePages {
    private static final String DATA = "datos/";
    private static final Map<Requirement, List<String>> WHERE = new EnumMap<>(Map.of(
            Requirement.IDENTIFICATION,
            List.of(SiteMap.MASTER_LIST, DATA + "lista-maestra.csv", SiteMap.MANUAL_PDF),
            Requirement.FORMAT,
            List.of(SiteMap.HOME, SiteMap.MANUAL_PDF, DATA + "manual.json"),
            Requirement.APPROVAL,
            List.of(SiteMap.AS_OF, SiteMap.REVIEWS, DATA + "manual.json"),
            Requirement.AVAILABILITY,
            List.of(SiteMap.HOME, SiteMap.SEARCH, SiteMap.MANUAL_PDF),
            Requirement.PROTECTION,
            List.of(SiteMap.NOTICE, SiteMap.MASTER_LIST, "manifiesto.json"),
            Requirement.DISTRIBUTION,
            List.of(SiteMap.ACKNOWLEDGEMENTS, DATA + "acuses.csv", SiteMap.MASTER_LIST, SiteMap.GLOSSARY),
            Requirement.PRESERVATION,
            List.of(SiteMap.MANUAL_PDF, "manifiesto.json"),
            Requirement.CHANGES,
            List.of(SiteMap.AS_OF, SiteMap.MASTER_LIST),
            Requirement.RETENTION,
            List.of(SiteMap.RETENTION, DATA + "conservacion.csv"),
            Requirement.EXTERNAL,
            List.of()));

    private final Standings standings;
    private final Directory directory;
    private final List<Period> warnBefore;
    private final boolean pdf;

    /** @param pdf whether PDFs are made, and so can be evidence */
    public EvidencePages(Standings standings, Directory directory, List<Period> warnBefore, boolean pdf) {
        this.standings = standings;
        this.directory = directory;
        this.warnBefore = List.copyOf(warnBefore);
        this.pdf = pdf;
    }

    public EvidenceView view() {
        List<Gap> gaps = standings.all().stream()
                .flatMap(standing -> Gaps.of(standing, warnBefore).stream())
                .toList();
        return new EvidenceView(
                Stream.of(Requirement.values()).map(r -> row(r, gaps)).toList(),
                List.of(new LinkView("JSON", "datos/evidencia.json"), new LinkView("CSV", "datos/evidencia.csv")));
    }

    private EvidenceView.Row row(Requirement requirement, List<Gap> gaps) {
        String key = "requisito." + requirement.clause().replace(' ', '-');
        return new EvidenceView.Row(
                requirement.clause(),
                Messages.text(key),
                requirement == Requirement.EXTERNAL ? externalDocuments() : answers(requirement, key),
                gaps.stream()
                        .filter(gap -> gap.lack().requirement() == requirement)
                        .map(this::gap)
                        .sorted(Comparator.comparing(EvidenceView.GapView::code)
                                .thenComparing(EvidenceView.GapView::slug)
                                .thenComparing(EvidenceView.GapView::sentence))
                        .toList());
    }

    private List<LinkView> answers(Requirement requirement, String key) {
        return WHERE.getOrDefault(requirement, List.of()).stream()
                .filter(file -> pdf || !file.equals(SiteMap.MANUAL_PDF))
                .map(file -> new LinkView(Messages.text(key + "." + file), file))
                .toList();
    }

    private List<LinkView> externalDocuments() {
        List<LinkView> found = new ArrayList<>();
        for (Standing standing : standings.all()) {
            Revision shown = directory.shown(standing.policy());
            for (Annex annex : shown.annexes()) {
                if (annex instanceof Annex.Document document
                        && document.origin().isPresent()) {
                    found.add(new LinkView(
                            Messages.text(
                                    "evidencia.externo",
                                    code(standing.policy()),
                                    annex.label(),
                                    document.title().known().orElse(PendingMark.WORD)),
                            Url.relative(
                                    SiteMap.EVIDENCE,
                                    SiteMap.policy(standing.policy().slug()),
                                    annex.label())));
                }
            }
        }
        return found;
    }

    private EvidenceView.GapView gap(Gap gap) {
        Policy policy = gap.policy();
        String title = gap.revision().title().title().known().orElse(PendingMark.WORD);
        return new EvidenceView.GapView(
                code(policy),
                policy.slug().text(),
                new LinkView(
                        code(policy) + " " + title,
                        Url.relative(SiteMap.EVIDENCE, SiteMap.policy(policy.slug()), gap.element())),
                Messages.text("carencia." + gap.lack().id(), gap.revision().number(), gap.element()));
    }

    private static String code(Policy policy) {
        return policy.code().map(Code::text).orElse(PendingMark.WORD);
    }
}
