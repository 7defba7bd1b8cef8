package vigente.glossary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigente.policy.Definition;

/** Which definitions rest on which. */
final class DefinitionGraph {
    private final Map<Sense, Set<Sense>> words = new LinkedHashMap<>();
    private final Map<Sense, Set<Sense>> entries = new LinkedHashMap<>();

    private DefinitionGraph() {}

    static DefinitionGraph of(List<PolicyText> policies, Uses uses) {
        DefinitionGraph graph = new DefinitionGraph();
        for (PolicyText policy : policies) {
            policy.revision()
                    .allDefinitions()
                    .forEach(definition ->
                            policy.sense(definition).ifPresent(sense -> graph.add(policy, uses, sense, definition)));
        }
        return graph;
    }

    private void add(PolicyText policy, Uses uses, Sense sense, Definition definition) {
        words.computeIfAbsent(sense, none -> new LinkedHashSet<>())
                .addAll(uses.at(new Spot(policy.id(), Spot.Part.DEFINITION, definition.id())));
        for (Definition entry : definition.entries()) {
            policy.sense(entry)
                    .ifPresentOrElse(
                            nested -> entries.computeIfAbsent(sense, none -> new LinkedHashSet<>())
                                    .add(nested),
                            // A plain point has no term of its own: its words are its parent's.
                            () -> add(policy, uses, sense, entry));
        }
        words.get(sense).remove(sense);
    }

    /** For each definition, those whose words use its term or that hold it as a nested entry. */
    Map<Sense, Set<Sense>> supports() {
        Map<Sense, Set<Sense>> out = new LinkedHashMap<>();
        words.forEach((from, all) -> all.forEach(to -> add(out, to, from)));
        entries.forEach((from, all) -> all.forEach(to -> add(out, to, from)));
        return out;
    }

    private static void add(Map<Sense, Set<Sense>> out, Sense from, Sense to) {
        out.computeIfAbsent(from, none -> new LinkedHashSet<>()).add(to);
    }
}
