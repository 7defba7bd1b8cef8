package vigente.glossary;

import java.util.List;
import java.util.Map;
import vigente.policy.Definition;

/** Which definitions rest on which: those whose words use another's term, and those that hold another as a nested entry. */
final class DefinitionGraph {
    private final Uses uses;
    private final NumberLists.Collector supports = new NumberLists.Collector();

    private DefinitionGraph(Uses uses) {
        this.uses = uses;
    }

    /** For each definition of {@code uses}, the numbers of those of {@code policies} that rest on it; some more than once. */
    static NumberLists supports(List<PolicyText> policies, Uses uses) {
        DefinitionGraph graph = new DefinitionGraph(uses);
        policies.forEach(graph::add);
        return graph.supports.lists(uses.definitions());
    }

    private void add(PolicyText policy) {
        Map<Spot, List<Sense>> used = uses.in(policy.id());
        policy.revision()
                .allDefinitions()
                .forEach(definition ->
                        policy.sense(definition).ifPresent(sense -> add(policy, used, sense, definition)));
    }

    private void add(PolicyText policy, Map<Spot, List<Sense>> used, Sense sense, Definition definition) {
        used.getOrDefault(new Spot(policy.id(), Spot.Part.DEFINITION, definition.id()), List.of())
                .forEach(term -> add(term, sense));
        for (Definition entry : definition.entries()) {
            policy.sense(entry)
                    .ifPresentOrElse(
                            nested -> add(nested, sense),
                            // A plain point has no term of its own: its words are its parent's.
                            () -> add(policy, used, sense, entry));
        }
    }

    private void add(Sense ground, Sense resting) {
        uses.number(ground).ifPresent(from -> uses.number(resting).ifPresent(to -> supports.add(from, to)));
    }
}
