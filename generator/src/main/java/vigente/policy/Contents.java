package vigente.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vigente.text.Block;
import vigente.text.Fold;
import vigente.text.Inline;
import vigente.text.Marks;
import vigente.text.PlainText;
import vigente.text.Target;
import vigente.text.Walk;

/**
 * All that can be addressed inside one revision: rules, annexes, definitions, sections and the authors' anchors; and what it
 * refers to itself.
 */
final class Contents {
    private final Map<String, Spot> exact = new HashMap<>();
    private final Map<String, Spot> folded = new HashMap<>();
    private final Map<String, Definition> terms = new HashMap<>();
    private final List<Named> named = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    /** One element: its id in the page, what it is, and what to call it. */
    record Spot(String fragment, Directory.Kind kind, String label) {}

    /** A definition of its own, with all that it is found by. */
    record Named(Definition definition, List<String> names) {}

    Contents(Revision revision) {
        revision.allRules().forEach(rule -> {
            Spot spot = new Spot(rule.label(), Directory.Kind.RULE, rule.label());
            add(rule.label(), spot);
            add(rule.anchor(), spot);
        });
        revision.annexes()
                .forEach(annex -> add(annex.label(), new Spot(annex.label(), Directory.Kind.ANNEX, annex.label())));
        revision.allDefinitions().forEach(definition -> {
            add(definition.id(), new Spot(definition.id(), Directory.Kind.TERM, label(definition)));
            List<String> own = names(definition);
            own.forEach(name -> terms.putIfAbsent(name, definition));
            if (definition.see().isEmpty()) {
                named.add(new Named(definition, own));
            }
        });
        revision.sections().forEach(this::add);
        revision.sections().forEach(this::addKnownWords);
        revision.sections().forEach(section -> refer(section.content()));
        revision.allDefinitions()
                .forEach(definition -> definition.text().known().ifPresent(this::refer));
    }

    /** The element with that id, case and accents aside if need be. */
    Optional<Spot> spot(String fragment) {
        return Optional.ofNullable(exact.get(fragment))
                .or(() -> Optional.ofNullable(folded.get(Directory.fold(fragment))));
    }

    /** All that can be found, a line each, sorted: what it is found by, and what is found. */
    List<String> lines() {
        return Stream.of(exact, folded)
                .flatMap(spots -> spots.entrySet().stream())
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .sorted()
                .toList();
    }

    /** The definition of that term, by any of its names. */
    Optional<Definition> term(String name) {
        return Optional.ofNullable(terms.get(Directory.fold(name)));
    }

    /** The definitions that do not stand elsewhere, in reading order. */
    List<Named> named() {
        return Collections.unmodifiableList(named);
    }

    /** Every target that its sections and definitions refer to, in reading order. */
    List<Target> targets() {
        return Collections.unmodifiableList(targets);
    }

    private void refer(List<Block> text) {
        Walk.inlines(text, inline -> {
            if (inline instanceof Inline.Reference reference) {
                targets.add(reference.target());
            }
        });
    }

    private void add(String id, Spot spot) {
        if (!id.isEmpty()) {
            exact.putIfAbsent(id, spot);
            folded.putIfAbsent(Directory.fold(id), spot);
        }
    }

    private void add(Section section) {
        add(section.id(), new Spot(section.id(), Directory.Kind.SECTION, PlainText.ofWords(section.title())));
        Walk.blocks(section.content(), block -> {
            if (block instanceof Block.Heading heading) {
                String label = PlainText.ofWords(heading.content());
                Spot spot = new Spot(heading.marks().id(), Directory.Kind.SECTION, label);
                add(heading.marks().id(), spot);
                folded.putIfAbsent(Directory.fold(Fold.kebab(label)), spot);
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> anchor(item.marks()));
            }
        });
    }

    // A section is found by its known word too: "alcance" where the heading is "2. Alcance de la política".
    private void addKnownWords(Section section) {
        String title = PlainText.ofWords(section.title());
        Spot spot = new Spot(section.id(), Directory.Kind.SECTION, title);
        folded.putIfAbsent(Directory.fold(Fold.kebab(title)), spot);
        section.kinds()
                .forEach(kind ->
                        kind.words().forEach(word -> folded.putIfAbsent(Directory.fold(Fold.kebab(word)), spot)));
    }

    private void anchor(Marks marks) {
        add(marks.anchor(), new Spot(marks.anchor(), Directory.Kind.ANCHOR, marks.anchor()));
    }

    static String label(Definition definition) {
        return definition.term().map(Term::written).orElse(definition.number());
    }

    static List<String> names(Definition definition) {
        Set<String> written = new LinkedHashSet<>();
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
        return written.stream().map(Directory::fold).distinct().toList();
    }
}
