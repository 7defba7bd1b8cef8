package vigente.glossary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows the uses of pending definitions to the rules. */
final class ImpactSearch {
    private final List<PolicyText> shown;
    private final Uses uses;
    private final DefinitionGraph graph;
    private final Map<Sense, Set<Sense>> supports;
    private final Map<Spot, Integer> rules = new LinkedHashMap<>();
    private final Map<Sense, List<Spot>> rulesUsing = new HashMap<>();

    ImpactSearch(List<PolicyText> shown, Uses uses) {
        this.shown = shown;
        this.uses = uses;
        graph = DefinitionGraph.of(shown, uses);
        supports = graph.supports();
        for (PolicyText policy : shown) {
            policy.revision()
                    .allRules()
                    .forEach(rule ->
                            rules.putIfAbsent(new Spot(policy.id(), Spot.Part.RULE, rule.label()), rules.size()));
        }
    }

    Impact run() {
        List<Impact.Effect> effects = new ArrayList<>();
        for (PolicyText policy : shown) {
            policy.revision().allDefinitions().forEach(definition -> {
                List<String> owed = PendingDefinitions.owedIn(definition);
                if (!owed.isEmpty()) {
                    policy.sense(definition).ifPresent(pending -> effects.add(effect(pending, owed)));
                }
            });
        }
        return new Impact(effects, Cycles.of(graph.restsOn()));
    }

    private Impact.Effect effect(Sense pending, List<String> owed) {
        List<Spot> blocked = rulesUsing(pending);
        return new Impact.Effect(pending, owed, blocked, touched(pending, new LinkedHashSet<>(blocked)));
    }

    private List<Spot> rulesUsing(Sense sense) {
        return rulesUsing.computeIfAbsent(
                sense, any -> uses.of(any).stream().filter(rules::containsKey).toList());
    }

    private List<Impact.Touch> touched(Sense pending, Set<Spot> reached) {
        List<Impact.Touch> out = new ArrayList<>();
        Map<Sense, Sense> towards = new LinkedHashMap<>();
        Deque<Sense> queue = new ArrayDeque<>(List.of(pending));
        while (!queue.isEmpty()) {
            Sense at = queue.remove();
            for (Sense user : supports.getOrDefault(at, Set.of())) {
                if (!user.equals(pending) && towards.putIfAbsent(user, at) == null) {
                    queue.add(user);
                    rulesUsing(user).stream()
                            .filter(reached::add)
                            .forEach(rule -> out.add(new Impact.Touch(rule, pending, way(user, pending, towards))));
                }
            }
        }
        out.sort(Comparator.comparingInt(touch -> rules.getOrDefault(touch.rule(), 0)));
        return out;
    }

    private static List<Sense> way(Sense from, Sense pending, Map<Sense, Sense> towards) {
        List<Sense> way = new ArrayList<>();
        for (Sense at = from; !at.equals(pending); at = towards.getOrDefault(at, pending)) {
            way.add(at);
        }
        return way;
    }
}
