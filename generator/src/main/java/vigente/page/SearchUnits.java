package vigente.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigente.message.Messages;
import vigente.policy.Annex;
import vigente.policy.AnnexKind;
import vigente.policy.Definition;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Rule;
import vigente.policy.Section;
import vigente.policy.SectionKind;
import vigente.policy.Term;
import vigente.text.Block;
import vigente.text.PendingMark;
import vigente.text.PlainText;

/** Cuts one revision into the units that readers look for, each with the address where it is read. */
final class SearchUnits {
    private final Policy policy;
    private final Revision revision;
    private final String page;
    private final ReadableText text;
    private final List<SearchUnit> units = new ArrayList<>();

    /** The units of {@code revision}, which is read on {@code page}. */
    SearchUnits(Policy policy, Revision revision, String page, PageLinks links) {
        this.policy = policy;
        this.revision = revision;
        this.page = page;
        this.text = new ReadableText(links);
    }

    /** The policy as a whole, told by its {@code facts}, then all that stands in it. */
    List<SearchUnit> all(String facts) {
        add(SearchUnit.Kind.POLICY, "", List.of(), facts);
        revision.definitions().forEach(d -> definition(d, List.of(definitions())));
        revision.sections().forEach(this::section);
        revision.annexes().forEach(this::annex);
        return List.copyOf(units);
    }

    private void add(SearchUnit.Kind kind, String id, List<String> trail, String words) {
        units.add(new SearchUnit(kind, address(page, id), trail, List.of(), List.of(), words));
    }

    /** The address of an element of {@code page}, or of the whole: from a page in the root every way is the path itself. */
    static String address(String page, String id) {
        return Url.relative(SiteMap.SEARCH, page, id);
    }

    private String definitions() {
        return revision.section(SectionKind.DEFINITIONS)
                .map(s -> PlainText.ofWords(s.title()))
                .orElseGet(() -> Messages.text("parte.definiciones"));
    }

    private void definition(Definition definition, List<String> above) {
        String name = definition.term().map(Term::written).orElse(definition.number());
        List<String> trail = below(above, name);
        if (definition.see().isEmpty()) {
            String words = definition
                    .text()
                    .known()
                    .map(text::of)
                    .orElse(definition.text().owed().isPresent() ? PendingMark.WORD : "");
            units.add(new SearchUnit(
                    SearchUnit.Kind.DEFINITION,
                    address(page, definition.id()),
                    trail,
                    names(definition),
                    definition.synonyms().stream().map(Term::natural).toList(),
                    words));
        }
        definition.entries().forEach(entry -> definition(entry, trail));
    }

    private static List<String> names(Definition definition) {
        Set<String> names = new LinkedHashSet<>();
        definition.term().ifPresent(term -> {
            int gloss = term.written().indexOf(" (");
            names.add(term.natural());
            names.add(term.head());
            if (gloss > 0) {
                names.add(term.written().substring(0, gloss));
            }
        });
        return List.copyOf(names);
    }

    private void section(Section section) {
        String title = PlainText.ofWords(section.title());
        if (section.is(SectionKind.ANNEXES)) {
            passages(section.id(), List.of(title), OwedItems.without(section.content()));
        } else if (section.is(SectionKind.RULES)) {
            passages(section.id(), List.of(title), RuleFreeText.of(section.content()));
            rules(section, title);
        } else {
            passages(section.id(), List.of(title), section.content());
        }
    }

    // Rules are kept by revision, not by section: those of a section stand inside its place in the source.
    private void rules(Section section, String title) {
        boolean first = revision.section(SectionKind.RULES)
                .filter(s -> s.equals(section))
                .isPresent();
        if (first) {
            revision.rules().forEach(rule -> rule(rule, title));
        }
    }

    private void rule(Rule rule, String title) {
        List<String> trail = new ArrayList<>(List.of(title, rule.label()));
        if (!rule.heading().isEmpty()) {
            trail.add(PlainText.ofWords(rule.heading()));
        }
        add(SearchUnit.Kind.RULE, rule.label(), trail, text.of(rule.content()));
        rule.children().forEach(child -> rule(child, title));
    }

    /** A section, and each part of it under a heading of its own. */
    private void passages(String id, List<String> trail, List<Block> content) {
        int next = 0;
        while (next < content.size() && !opens(content.get(next))) {
            next++;
        }
        add(SearchUnit.Kind.SECTION, id, trail, text.of(content.subList(0, next)));
        while (next < content.size()) {
            Block.Heading heading = (Block.Heading) content.get(next);
            int end = next + 1;
            while (end < content.size() && !opens(content.get(end))) {
                end++;
            }
            List<String> below = below(trail, PlainText.ofWords(heading.content()));
            add(SearchUnit.Kind.SECTION, heading.marks().id(), below, text.of(content.subList(next + 1, end)));
            next = end;
        }
    }

    private static boolean opens(Block block) {
        return block instanceof Block.Heading heading && !heading.marks().id().isEmpty();
    }

    private void annex(Annex annex) {
        String above = revision.section(SectionKind.ANNEXES)
                .map(s -> PlainText.ofWords(s.title()))
                .orElseGet(() -> Messages.text("parte.anexos"));
        if (annex instanceof Annex.Document document) {
            String title = PlainText.ofWords(AnnexViews.title(document).words());
            boolean hasPage = document.kind() != AnnexKind.FILE;
            String address = hasPage
                    ? address(AnnexViews.address(policy, revision, document), "")
                    : address(page, annex.label());
            units.add(new SearchUnit(
                    SearchUnit.Kind.ANNEX,
                    address,
                    List.of(above, annex.label(), title),
                    List.of(),
                    List.of(),
                    words(document)));
        } else {
            Annex.Owed owed = (Annex.Owed) annex;
            String words = (PendingMark.WORD + " " + owed.mark().note()).strip();
            add(SearchUnit.Kind.ANNEX, annex.label(), List.of(above, annex.label()), words);
        }
    }

    private String words(Annex.Document document) {
        String summary = document.origin().map(o -> text.of(o.summary())).orElse("");
        return (summary + "\n" + text.of(AnnexViews.content(document).blocks())).strip();
    }

    private static List<String> below(List<String> trail, String name) {
        List<String> longer = new ArrayList<>(trail);
        Optional.of(name).filter(n -> !n.isEmpty()).ifPresent(longer::add);
        return longer;
    }
}
