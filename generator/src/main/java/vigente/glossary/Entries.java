package vigente.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vigente.policy.Definition;
import vigente.text.Target;

/** Turns the definitions of revisions into the entries of a glossary, {@code ver} followed to what it points at. */
final class Entries {
    private final Map<String, PolicyText> shown = new HashMap<>();

    private Entries(List<PolicyText> policies) {
        policies.stream()
                .filter(policy -> policy.shown() && !policy.code().isEmpty())
                .forEach(policy -> shown.putIfAbsent(key(policy.code()), policy));
    }

    /** The entries of all {@code policies}, in their order; a {@code ver} that leads nowhere gives none. */
    static List<TermEntry> of(List<PolicyText> policies) {
        Entries entries = new Entries(policies);
        List<TermEntry> out = new ArrayList<>();
        for (PolicyText policy : policies) {
            policy.revision()
                    .allDefinitions()
                    .forEach(definition -> entries.entry(policy, definition).ifPresent(out::add));
        }
        return List.copyOf(out);
    }

    private Optional<TermEntry> entry(PolicyText policy, Definition definition) {
        return definition
                .see()
                .map(target -> pointer(policy, definition, target))
                .orElseGet(() ->
                        policy.sense(definition).map(sense -> entry(policy, sense, words(definition), policy.shown())));
    }

    private Optional<TermEntry> pointer(PolicyText policy, Definition definition, Target target) {
        return follow(target, new HashSet<>()).flatMap(found -> {
            List<String> words = new ArrayList<>(words(definition));
            words.addAll(words(found.definition()));
            return found.policy().sense(found.definition()).map(sense -> entry(policy, sense, words, false));
        });
    }

    private static TermEntry entry(PolicyText policy, Sense sense, List<String> words, boolean shared) {
        return new TermEntry(
                policy.id(), sense, words, policy.revision().filing().language(), shared);
    }

    private record Found(PolicyText policy, Definition definition) {}

    private Optional<Found> follow(Target target, Set<Target> been) {
        if (!been.add(target)) {
            return Optional.empty();
        }
        return Optional.ofNullable(shown.get(key(target.document())))
                .flatMap(policy -> policy.revision()
                        .allDefinitions()
                        .filter(definition -> isNamed(definition, target.fragment()))
                        .findFirst()
                        .map(definition -> new Found(policy, definition)))
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

    private static List<String> words(Definition definition) {
        return Stream.concat(definition.term().stream(), definition.synonyms().stream())
                .map(term -> term.written().intern())
                .toList();
    }

    private static String key(String text) {
        return Letters.fold(text);
    }
}
