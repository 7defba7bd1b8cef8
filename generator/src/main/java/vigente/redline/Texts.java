package vigente.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vigente.message.Messages;
import vigente.policy.Definition;
import vigente.policy.Revision;
import vigente.policy.Rule;
import vigente.policy.Section;
import vigente.policy.SectionKind;
import vigente.policy.Term;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Fold;
import vigente.text.Rewrite;
import vigente.text.Target;

/** The definitions, rules and sections of a revision as elements to be compared. */
final class Texts {
    private Texts() {}

    static List<Element> definitions(Revision revision) {
        List<Element> out = new ArrayList<>();
        revision.definitions().forEach(definition -> add(definition, "", "", 0, out));
        return out;
    }

    private static void add(Definition definition, String parent, String path, int depth, List<Element> out) {
        String term = definition
                .term()
                .map(Term::written)
                .orElseGet(() -> definition.see().map(Target::fragment).orElse(""));
        String own = term.isEmpty() ? "" : Fold.plain(term);
        List<Line> lines = new ArrayList<>(Lines.of(definition.text().known().orElse(List.of())));
        definition
                .text()
                .owed()
                .ifPresent(mark -> lines.add(new Line(
                        MarkedLine.Kind.PARAGRAPH,
                        0,
                        "",
                        Spoken.owed(mark),
                        "",
                        definition.text().place())));
        definition
                .see()
                .ifPresent(target ->
                        lines.add(Line.fact(Messages.text("redline.vease", target.document()), definition.place())));
        if (!definition.synonyms().isEmpty()) {
            String all = definition.synonyms().stream().map(Term::written).collect(Collectors.joining(", "));
            lines.add(Line.fact(Messages.text("definicion.sinonimos", all), definition.place()));
        }
        String key = own.isEmpty() ? "" : path + "/" + own;
        out.add(new Element(
                Part.DEFINITION,
                definition.id(),
                definition.number(),
                List.of(key, own),
                parent,
                depth,
                term,
                lines,
                Optional.empty(),
                definition.place()));
        definition.entries().forEach(entry -> add(entry, definition.id(), key, depth + 1, out));
    }

    static List<Element> rules(Revision revision) {
        List<Element> out = new ArrayList<>();
        revision.rules().forEach(rule -> add(rule, "", 0, out));
        return out;
    }

    private static void add(Rule rule, String parent, int depth, List<Element> out) {
        List<Line> lines = new ArrayList<>(Lines.of(rule.content()));
        if (!rule.obliges().isEmpty()) {
            lines.add(Line.fact(Messages.text("redline.obliga", String.join("; ", rule.obliges())), rule.place()));
        }
        out.add(new Element(
                Part.RULE,
                rule.label(),
                rule.label(),
                List.of(rule.anchor()),
                parent,
                depth,
                Lines.words(rule.heading()),
                lines,
                Optional.empty(),
                rule.place()));
        rule.children().forEach(child -> add(child, rule.label(), depth + 1, out));
    }

    /** The sections without their rules and owed annexes, which are elements of their own. */
    static List<Element> sections(Revision revision) {
        Elsewhere rest = new Elsewhere(revision);
        Map<String, Integer> seen = new HashMap<>();
        List<Element> out = new ArrayList<>();
        for (Section section : revision.sections()) {
            String title = Lines.words(section.title());
            String kinds =
                    section.kinds().stream().sorted().map(SectionKind::name).collect(Collectors.joining("+"));
            // Of two sections of one kind each is recognised by its turn.
            String kind = kinds.isEmpty() ? "" : kinds + seen.merge(kinds, 1, Integer::sum);
            out.add(new Element(
                    Part.SECTION,
                    section.id(),
                    "",
                    List.of(kind, Fold.kebab(title)),
                    "",
                    0,
                    title,
                    Lines.of(rest.left(section.content())),
                    Optional.empty(),
                    section.place()));
        }
        return out;
    }

    /** Leaves out the blocks that belong to rules, and the list items that are rules or owed annexes. */
    private static final class Elsewhere extends Rewrite {
        private final Set<Place> ruled = new HashSet<>();

        Elsewhere(Revision revision) {
            revision.allRules().filter(rule -> !rule.heading().isEmpty()).forEach(rule -> {
                ruled.add(rule.place());
                rule.content().forEach(block -> ruled.add(block.place()));
            });
        }

        /** What is left of a section; the blocks of a rule that is a heading stand beside it, not in it. */
        List<Block> left(List<Block> section) {
            return blocks(section.stream()
                    .filter(block -> !ruled.contains(block.place()))
                    .toList());
        }

        @Override
        public List<Block> list(Block.ItemList list) {
            List<Block.Item> left = list.items().stream()
                    .filter(item -> item.marks().label().isEmpty())
                    .toList();
            return left.isEmpty()
                    ? List.of()
                    : super.list(new Block.ItemList(list.numbering(), list.start(), left, list.place()));
        }
    }
}
