package vigente.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigente.policy.Definition;
import vigente.text.Target;

/** Turns the definitions of revisions into the entries of a glossary, {@code ver} followed to what it points at. */
final class Entries {
    private final List<PolicyText> policies;
    private final Map<String, PolicyText> shown = new HashMap<>();

    private Entries(List<PolicyText> policies) {
        this.policies = policies;
    }

    /** The entries of all {@code policies}, in their order; a {@code ver} that leads nowhere gives none. */
    static List<TermEntry> of(List<PolicyText> policies) {
        return of(policies, new EntryMemory());
    }

    /** The same; what {@code memory} knows is not made again. */
    static List<TermEntry> of(List<PolicyText> policies, EntryMemory memory) {
        Entries entries = new Entries(policies);
        List<TermEntry> out = new ArrayList<>();
        policies.forEach(policy -> out.addAll(memory.of(policy, entries)));
        return List.copyOf(out);
    }

    /** The entries of one of the policies; what it points at is added to {@code followed}. */
    List<TermEntry> entries(PolicyText policy, Map<String, Optional<PolicyText>> followed) {
        return policy.revision()
                .allDefinitions()
                .flatMap(definition -> entry(policy, definition, followed).stream())
                .toList();
    }

    /** The text that is shown for the policy of that code, which is folded. */
    @Nullable
    PolicyText shown(String code) {
        // Few policies point at others, so most runs never need them all.
        if (shown.isEmpty()) {
            policies.stream()
                    .filter(policy -> policy.shown() && !policy.code().isEmpty())
                    .forEach(policy -> shown.putIfAbsent(key(policy.code()), policy));
        }
        return shown.get(code);
    }

    private Optional<TermEntry> entry(
            PolicyText policy, Definition definition, Map<String, Optional<PolicyText>> followed) {
        return definition
                .see()
                .map(target -> pointer(policy, definition, target, followed))
                .orElseGet(() ->
                        policy.sense(definition).map(sense -> entry(policy, sense, words(definition), policy.shown())));
    }

    private Optional<TermEntry> pointer(
            PolicyText policy, Definition definition, Target target, Map<String, Optional<PolicyText>> followed) {
        return follow(target, new HashSet<>(), followed).flatMap(found -> {
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

    private Optional<Found> follow(Target target, Set<Target> been, Map<String, Optional<PolicyText>> followed) {
        if (!been.add(target)) {
            return Optional.empty();
        }
        String code = key(target.document());
        Optional<PolicyText> there = Optional.ofNullable(shown(code));
        followed.put(code, there);
        return there.flatMap(policy -> policy.revision()
                        .allDefinitions()
                        .filter(definition -> isNamed(definition, target.fragment()))
                        .findFirst()
                        .map(definition -> new Found(policy, definition)))
                .flatMap(found -> found.definition()
                        .see()
                        .map(next -> follow(next, been, followed))
                        .orElse(Optional.of(found)));
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
