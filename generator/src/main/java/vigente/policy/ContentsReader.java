package vigente.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigente.text.Block;
import vigente.text.Fold;
import vigente.text.Inline;
import vigente.text.Marks;
import vigente.text.PlainText;
import vigente.text.Target;
import vigente.text.Walk;

/** Looks through one revision for all that can be addressed in it; what comes first keeps its name. */
final class ContentsReader {
    private final Map<String, Contents.Spot> exact = new HashMap<>();
    private final Map<String, Contents.Spot> folded = new HashMap<>();
    private final Map<String, Contents.Spot> terms = new HashMap<>();
    private final Map<String, Contents.Pointer> pointers = new HashMap<>();
    private final Set<Target> targets = new LinkedHashSet<>();

    ContentsReader(RevisionText revision) {
        revision.allRules().forEach(rule -> {
            Contents.Spot spot = spot(rule.label(), Directory.Kind.RULE, rule.label());
            add(rule.label(), spot);
            add(rule.anchor(), spot);
        });
        revision.annexes()
                .forEach(annex -> add(annex.label(), spot(annex.label(), Directory.Kind.ANNEX, annex.label())));
        revision.allDefinitions().forEach(this::add);
        revision.sections().forEach(this::add);
        revision.sections().forEach(this::addKnownWords);
        revision.sections().forEach(section -> refer(section.content()));
        revision.allDefinitions()
                .forEach(definition -> definition.text().known().ifPresent(this::refer));
    }

    Contents contents() {
        return new Contents(
                Names.of(exact), Names.of(folded), Names.of(terms), Names.of(pointers), List.copyOf(targets));
    }

    // Rules are numbered and terms are called alike in all policies: thousands of them share their words.
    private static String shared(String words) {
        return words.intern();
    }

    private static Contents.Spot spot(String fragment, Directory.Kind kind, String label) {
        return new Contents.Spot(shared(fragment), kind, shared(label));
    }

    private static String folded(String name) {
        return shared(Directory.fold(name));
    }

    private void add(String id, Contents.Spot spot) {
        if (!id.isEmpty()) {
            exact.putIfAbsent(shared(id), spot);
            folded.putIfAbsent(folded(id), spot);
        }
    }

    private void add(Definition definition) {
        String label = definition.term().map(Term::written).orElse(definition.number());
        Contents.Spot spot = spot(definition.id(), Directory.Kind.TERM, label);
        add(definition.id(), spot);
        names(definition)
                .forEach(name -> definition
                        .see()
                        .ifPresentOrElse(
                                target -> point(name, new Contents.Pointer(spot.fragment(), shared(target))),
                                () -> terms.putIfAbsent(name, spot)));
    }

    private void point(String name, Contents.Pointer pointer) {
        if (!terms.containsKey(name)) {
            pointers.putIfAbsent(name, pointer);
        }
    }

    private static List<String> names(Definition definition) {
        List<String> written = new ArrayList<>();
        definition.term().ifPresent(term -> {
            written.add(term.written());
            written.add(term.natural());
            written.add(term.head());
            int gloss = term.written().indexOf(" (");
            if (gloss > 0) {
                written.add(term.written().substring(0, gloss));
            }
        });
        definition.synonyms().forEach(synonym -> written.add(synonym.written()));
        return written.stream().distinct().map(ContentsReader::folded).toList();
    }

    private void add(Section section) {
        add(section.id(), section(section));
        Walk.blocks(section.content(), block -> {
            if (block instanceof Block.Heading heading) {
                String label = PlainText.ofWords(heading.content());
                Contents.Spot spot = spot(heading.marks().id(), Directory.Kind.SECTION, label);
                add(heading.marks().id(), spot);
                folded.putIfAbsent(folded(Fold.kebab(label)), spot);
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> anchor(item.marks()));
            }
        });
    }

    private static Contents.Spot section(Section section) {
        return spot(section.id(), Directory.Kind.SECTION, PlainText.ofWords(section.title()));
    }

    // A section is found by its known word too: "alcance" where the heading is "2. Alcance de la política".
    private void addKnownWords(Section section) {
        Contents.Spot spot = section(section);
        folded.putIfAbsent(folded(Fold.kebab(spot.label())), spot);
        section.kinds()
                .forEach(kind -> kind.words().forEach(word -> folded.putIfAbsent(folded(Fold.kebab(word)), spot)));
    }

    private void anchor(Marks marks) {
        add(marks.anchor(), spot(marks.anchor(), Directory.Kind.ANCHOR, marks.anchor()));
    }

    private void refer(List<Block> text) {
        Walk.inlines(text, inline -> {
            if (inline instanceof Inline.Reference reference) {
                targets.add(shared(reference.target()));
            }
        });
    }

    private static Target shared(Target target) {
        return new Target(shared(target.document()), shared(target.fragment()));
    }
}
