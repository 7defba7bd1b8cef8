package vigente.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vigente.control.Due;
import vigente.control.Standing;
import vigente.control.Standings;
import vigente.message.Messages;
import vigente.policy.Change;
import vigente.policy.Code;
import vigente.policy.Definition;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Section;
import vigente.policy.SectionKind;
import vigente.policy.Term;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Target;

/** Makes the view of one revision: what its page and its PDF print, in the order they print it. */
public final class PolicyViews {
    private static final Set<SectionKind> AFTER_DEFINITIONS = Set.of(
            SectionKind.RESPONSIBLE, SectionKind.REVIEW, SectionKind.RULES, SectionKind.RECORDS, SectionKind.ANNEXES);

    private final Standings standings;
    private final Directory directory;
    private final List<java.time.Period> warnBefore;
    private final Terms terms;
    private final Redlines redlines;
    private final RuleNotes notes;

    /** Marks the defined terms in a text of a revision. */
    public interface Terms {
        /** The text with the first use of each term in each block made a reference; {@code element} is where it stands. */
        List<Block> linked(Policy policy, Revision revision, String element, List<Block> content);

        /** Where the texts that may still apply use the term of that definition, in the order of the policies. */
        List<Use> uses(Policy policy, Revision revision, String definition);
    }

    /**
     * A use of a term.
     *
     * @param id of the element it is used in
     */
    public record Use(Policy policy, Revision revision, String id) {
        /** What a reader cites the element by; empty for one that is not cited. */
        String label() {
            return id.startsWith("L-") || id.startsWith("A-") ? id : "";
        }
    }

    List<Use> uses(Policy policy, Revision revision, String definition) {
        return terms.uses(policy, revision, definition);
    }

    /**
     * @param redlines what changed between revisions
     * @param notes what readers have to know of rules
     */
    public PolicyViews(
            Standings standings,
            Directory directory,
            List<java.time.Period> warnBefore,
            Terms terms,
            Redlines redlines,
            RuleNotes notes) {
        this.standings = standings;
        this.notes = notes;
        this.redlines = redlines;
        this.directory = directory;
        this.warnBefore = List.copyOf(warnBefore);
        this.terms = terms;
    }

    /**
     * The view of {@code revision} on the page {@code from}.
     *
     * @param from path of the page from the site's root
     * @param shelf addresses annexes
     * @param problems how many errors the policy has
     */
    public PolicyView view(Standing standing, Revision revision, String from, PageLinks.Shelf shelf, int problems) {
        Policy policy = standing.policy();
        StateView state = StateViews.of(standing, revision);
        Optional<Due> due = standing.inForce()
                .filter(r -> r.number().equals(revision.number()))
                .map(r -> Due.of(standing, warnBefore));
        return new PolicyView(
                policy.slug().text(),
                revision.title().code().known().map(Code::text).orElse(vigente.text.PendingMark.WORD),
                revision.title().title().known().orElse(vigente.text.PendingMark.WORD),
                Messages.text("tipo." + revision.title().type().name().toLowerCase(java.util.Locale.ROOT)),
                revision.number().toString(),
                state,
                revision.title().classification().known().orElse(vigente.text.PendingMark.WORD),
                revision.filing().language(),
                new TitleFields(policy, revision, standings.successors(policy)).fields(state, due),
                new Parts(policy, revision, from, shelf).all(),
                due.map(d -> ReviewViews.of(d, standing.day(), warnBefore)),
                revisions(standing, revision, from),
                Url.relative(from, SiteMap.pdf(policy.slug(), revision.number()), ""),
                problems);
    }

    private List<PolicyView.RevisionLink> revisions(Standing standing, Revision current, String from) {
        return standing.policy().revisions().stream()
                .sorted(Comparator.comparing(Revision::number).reversed())
                .map(r -> new PolicyView.RevisionLink(
                        r.number().toString(),
                        StateViews.of(standing, r),
                        r.title().issued().known().map(Dates::words).orElse(""),
                        Url.relative(from, SiteMap.revision(standing.policy().slug(), r.number()), ""),
                        r.number().equals(current.number()),
                        changes(standing.policy(), r, from)))
                .toList();
    }

    private Optional<PolicyView.ChangesLink> changes(Policy policy, Revision revision, String from) {
        return Redlines.before(policy, revision)
                .map(old -> new PolicyView.ChangesLink(
                        old.number().toString(),
                        redlines.between(old, revision).summary(),
                        Url.relative(from, SiteMap.changes(policy.slug(), old.number(), revision.number()), "")));
    }

    /** A definition as it is shown, its text's terms marked. */
    PolicyView.DefinitionView definition(Policy policy, Revision revision, Definition definition) {
        List<Block> text = new ArrayList<>(definition.text().known().orElse(List.of()));
        definition.text().owed().ifPresent(mark -> text.add(pending(definition)));
        definition.see().ifPresent(target -> text.add(see(target, definition)));
        return new PolicyView.DefinitionView(
                definition.id(),
                definition.number(),
                definition.term().map(Term::written).orElseGet(() -> pointed(policy, revision, definition)),
                definition.synonyms().stream().map(Term::written).toList(),
                new Prose(terms.linked(policy, revision, definition.id(), text)),
                definition.text().owed().isPresent(),
                definition.entries().stream()
                        .map(entry -> definition(policy, revision, entry))
                        .toList());
    }

    // A definition that stands elsewhere is listed under the word it has there.
    private String pointed(Policy policy, Revision revision, Definition definition) {
        return definition
                .see()
                .map(target -> directory
                        .find(policy, revision, target)
                        .map(Directory.Found::label)
                        .orElse(target.fragment()))
                .orElse("");
    }

    private static Block pending(Definition definition) {
        Inline mark = new Inline.Pending(
                definition.text().owed().orElseThrow(), definition.text().place());
        return new Block.Paragraph(List.of(mark), definition.text().place());
    }

    private static Block see(Target target, Definition definition) {
        return new Block.Paragraph(
                List.of(
                        new Inline.Text(Messages.text("definicion.vease") + " "),
                        new Inline.Reference(target, List.of(new Inline.Text(target.document())), definition.place()),
                        new Inline.Text(".")),
                definition.place());
    }

    /** Builds the parts of one revision. */
    private final class Parts {
        private final Policy policy;
        private final Revision revision;
        private final String from;
        private final PageLinks.Shelf shelf;
        private final List<PolicyView.Part> parts = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();

        Parts(Policy policy, Revision revision, String from, PageLinks.Shelf shelf) {
            this.policy = policy;
            this.revision = revision;
            this.from = from;
            this.shelf = shelf;
            revision.sections().forEach(s -> taken.add(s.id()));
        }

        List<PolicyView.Part> all() {
            boolean defined = revision.definitions().isEmpty();
            boolean annexed = revision.annexes().isEmpty();
            for (Section section : revision.sections()) {
                if (!defined
                        && section.kinds().stream().anyMatch(AFTER_DEFINITIONS::contains)
                        && revision.section(SectionKind.DEFINITIONS).isEmpty()) {
                    definitions();
                    defined = true;
                }
                parts.add(section(section));
                defined = defined || section.is(SectionKind.DEFINITIONS);
                annexed = annexed || section.is(SectionKind.ANNEXES);
            }
            if (!defined) {
                definitions();
            }
            if (!annexed) {
                parts.add(part(
                        "anexos",
                        "anexos",
                        Messages.text("parte.anexos"),
                        Prose.NONE,
                        List.of(),
                        annexes(),
                        Optional.empty()));
            }
            changes();
            acts();
            return List.copyOf(parts);
        }

        private PolicyView.Part section(Section section) {
            boolean annexes = section.is(SectionKind.ANNEXES);
            List<Block> text = annexes ? OwedItems.without(section.content()) : section.content();
            Prose content = new Prose(notes.on(policy, revision, terms.linked(policy, revision, section.id(), text)));
            Phrase title = new Phrase(section.title());
            if (section.is(SectionKind.DEFINITIONS)) {
                return new PolicyView.Part(
                        "definiciones", section.id(), title, content, definitionViews(), List.of(), Optional.empty());
            }
            if (section.is(SectionKind.ANNEXES)) {
                return new PolicyView.Part(
                        "anexos", section.id(), title, content, List.of(), annexes(), Optional.empty());
            }
            return new PolicyView.Part("texto", section.id(), title, content, List.of(), List.of(), Optional.empty());
        }

        private void definitions() {
            parts.add(part(
                    "definiciones",
                    "definiciones",
                    Messages.text("parte.definiciones"),
                    Prose.NONE,
                    definitionViews(),
                    List.of(),
                    Optional.empty()));
        }

        private List<PolicyView.DefinitionView> definitionViews() {
            return revision.definitions().stream()
                    .map(d -> definition(policy, revision, d))
                    .toList();
        }

        private List<PolicyView.AnnexView> annexes() {
            return revision.annexes().stream()
                    .map(a -> AnnexViews.of(policy, revision, a, from, shelf))
                    .toList();
        }

        private PolicyView.Part part(
                String kind,
                String id,
                String title,
                Prose content,
                List<PolicyView.DefinitionView> definitions,
                List<PolicyView.AnnexView> annexes,
                Optional<PolicyView.Grid> grid) {
            String free = id;
            for (int n = 2; !taken.add(free); n++) {
                free = id + "-" + n;
            }
            return new PolicyView.Part(kind, free, Phrase.of(title), content, definitions, annexes, grid);
        }

        private void changes() {
            Optional<Revision> before = Redlines.before(policy, revision);
            Prose since = before.map(old -> ChangeChapter.of(old, redlines.between(old, revision)))
                    .orElse(Prose.NONE);
            if (!revision.changes().isEmpty()) {
                grid(
                        "cambios",
                        "control-de-cambios",
                        since,
                        List.of("fecha", "autor", "descripcion", "motivo"),
                        revision.changes(),
                        Parts::row);
            } else if (!since.isEmpty()) {
                parts.add(part(
                        "cambios",
                        "control-de-cambios",
                        Messages.text("parte.cambios"),
                        since,
                        List.of(),
                        List.of(),
                        Optional.empty()));
            }
        }

        private static List<Phrase> row(Change change) {
            return List.of(
                    TitleFields.phrase(change.date().map(Dates::words)),
                    TitleFields.phrase(change.author()),
                    TitleFields.phrase(change.description()),
                    Phrase.of(change.reason()));
        }

        private void acts() {
            SignedActs acts = new SignedActs(policy, revision);
            if (!acts.isEmpty()) {
                parts.add(part(
                        "actos",
                        "registro-de-actos",
                        Messages.text("parte.actos"),
                        acts.fingerprints(),
                        List.of(),
                        List.of(),
                        Optional.of(acts.grid())));
            }
        }

        private <T> void grid(
                String kind,
                String id,
                Prose before,
                List<String> columns,
                List<T> rows,
                Function<T, List<Phrase>> row) {
            List<String> headings =
                    columns.stream().map(c -> Messages.text("columna." + c)).toList();
            List<List<Phrase>> cells = rows.stream().map(row).toList();
            parts.add(part(
                    kind,
                    id,
                    Messages.text("parte." + kind),
                    before,
                    List.of(),
                    List.of(),
                    Optional.of(new PolicyView.Grid(headings, cells))));
        }
    }
}
