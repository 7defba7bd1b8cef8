package vigente.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigente.policy.Definition;
import vigente.policy.Term;
import vigente.text.Target;

/** Turns the definitions of revisions into the entries of a glossary, {@code ver} followed to what it points at. */
final class Entries {
    private final Map<String, Edition> shown = new HashMap<>();

    private Entries(List<Edition> editions) {
        editions.stream()
                .filter(edition -> edition.shown() && !edition.code().isEmpty())
                .forEach(edition -> shown.putIfAbsent(key(edition.code()), edition));
    }

    /** The entries of all {@code editions}, in their order; a {@code ver} that leads nowhere gives none. */
    static List<TermEntry> of(List<Edition> editions) {
        Entries entries = new Entries(editions);
        List<TermEntry> out = new ArrayList<>();
        for (Edition edition : editions) {
            edition.revision()
                    .allDefinitions()
                    .forEach(definition -> entries.entry(edition, definition).ifPresent(out::add));
        }
        return List.copyOf(out);
    }

    private Optional<TermEntry> entry(Edition edition, Definition definition) {
        return definition
                .see()
                .map(target -> pointer(edition, definition, target))
                .orElseGet(() -> edition.sense(definition)
                        .map(sense -> entry(edition, sense, words(definition), edition.shown())));
    }

    private Optional<TermEntry> pointer(Edition edition, Definition definition, Target target) {
        return follow(target, new HashSet<>()).flatMap(found -> {
            List<Term> words = new ArrayList<>(words(definition));
            words.addAll(words(found.definition()));
            return found.edition().sense(found.definition()).map(sense -> entry(edition, sense, words, false));
        });
    }

    private static TermEntry entry(Edition edition, Sense sense, List<Term> words, boolean shared) {
        return new TermEntry(
                edition.id(), sense, words, edition.revision().filing().language(), shared);
    }

    private record Found(Edition edition, Definition definition) {}

    private Optional<Found> follow(Target target, Set<Target> been) {
        if (!been.add(target)) {
            return Optional.empty();
        }
        return Optional.ofNullable(shown.get(key(target.document())))
                .flatMap(edition -> edition.revision()
                        .allDefinitions()
                        .filter(definition -> isNamed(definition, target.fragment()))
                        .findFirst()
                        .map(definition -> new Found(edition, definition)))
                .flatMap(found ->
                        found.definition().see().map(next -> follow(next, been)).orElse(Optional.of(found)));
    }

    private static boolean isNamed(Definition definition, String name) {
        String key = key(name);
        return key(definition.id()).equals(key)
                || definition
                        .term()
                        .filter(term -> key(term.written()).equals(key)
                                || key(term.natural()).equals(key)
                                || key(term.head()).equals(key))
                        .isPresent()
                || definition.synonyms().stream()
                        .anyMatch(term -> key(term.written()).equals(key));
    }

    private static List<Term> words(Definition definition) {
        List<Term> words = new ArrayList<>();
        definition.term().ifPresent(words::add);
        words.addAll(definition.synonyms());
        return words;
    }

    private static String key(String text) {
        return Letters.fold(text);
    }
}
