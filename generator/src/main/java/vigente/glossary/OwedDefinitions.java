package vigente.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vigente.policy.Revision;

/**
 * What is owed in the definitions of one revision.
 *
 * @param byDefinition for each pending one the ids of the definitions in which something is owed: its own, or those of entries
 *     nested in it
 */
public record OwedDefinitions(Map<String, List<String>> byDefinition) {
    public OwedDefinitions {
        byDefinition = Map.copyOf(byDefinition);
    }

    /** What the definitions of {@code revision} owe. */
    public static OwedDefinitions of(Revision revision) {
        Map<String, List<String>> owed = new HashMap<>();
        revision.allDefinitions().forEach(definition -> {
            List<String> ids = PendingDefinitions.owedIn(definition);
            if (!ids.isEmpty()) {
                owed.computeIfAbsent(definition.id(), none -> new ArrayList<>()).addAll(ids);
            }
        });
        return new OwedDefinitions(owed);
    }

    /** What keeps {@code definition} from being relied on; empty where it is whole. */
    public List<String> in(String definition) {
        return byDefinition.getOrDefault(definition, List.of());
    }
}
