package vigente.glossary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Follows the uses of definitions to the rules.
 *
 * <p>On the way definitions and rules go by numbers: a manual with hundreds of pending definitions follows each of them through
 * thousands of others.
 */
final class TouchSearch {
    private final List<PolicyText> shown;
    private final Uses uses;
    private @Nullable Graph graph;

    /** @param uses in the texts of {@code shown} */
    TouchSearch(List<PolicyText> shown, Uses uses) {
        this.shown = shown;
        this.uses = uses;
    }

    /** The rules that use the term of {@code sense} themselves. */
    List<Spot> rulesUsing(Sense sense) {
        return uses.of(sense).stream()
                .filter(spot -> spot.part() == Spot.Part.RULE)
                .toList();
    }

    /** The rules that do not, but use the term of a definition that rests on it, in their order. */
    synchronized List<Spot> touched(Sense sense) {
        Graph known = graph;
        if (known == null) {
            known = new Graph();
            graph = known;
        }
        return known.touched(sense);
    }

    private final class Graph {
        private final Map<Sense, Integer> numbers = new HashMap<>();
        private final List<Sense> senses = new ArrayList<>();
        /** For each definition, those that rest on it. */
        private final List<int[]> supports = new ArrayList<>();
        /** For each definition, the rules that use its term; none until asked for. */
        private final List<int @Nullable []> using = new ArrayList<>();

        private final Map<Spot, Integer> rules = new HashMap<>();
        private final List<Spot> spots = new ArrayList<>();

        Graph() {
            for (PolicyText policy : shown) {
                policy.revision().allRules().forEach(rule -> {
                    Spot spot = new Spot(policy.id(), Spot.Part.RULE, rule.label());
                    if (rules.putIfAbsent(spot, spots.size()) == null) {
                        spots.add(spot);
                    }
                });
            }
            DefinitionGraph.of(shown, uses).supports().forEach((sense, users) -> {
                int[] all = users.stream().mapToInt(this::number).toArray();
                supports.set(number(sense), all);
            });
        }

        private int number(Sense sense) {
            Integer known = numbers.get(sense);
            if (known != null) {
                return known;
            }
            int next = senses.size();
            numbers.put(sense, next);
            senses.add(sense);
            supports.add(new int[0]);
            using.add(null);
            return next;
        }

        private int[] rules(int sense) {
            int[] known = using.get(sense);
            if (known == null) {
                known = rulesUsing(senses.get(sense)).stream()
                        .map(rules::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray();
                using.set(sense, known);
            }
            return known;
        }

        List<Spot> touched(Sense pending) {
            int from = number(pending);
            BitSet touched = new BitSet();
            BitSet been = new BitSet();
            been.set(from);
            Deque<Integer> queue = new ArrayDeque<>(List.of(from));
            while (!queue.isEmpty()) {
                for (int user : supports.get(queue.remove())) {
                    if (!been.get(user)) {
                        been.set(user);
                        queue.add(user);
                        for (int rule : rules(user)) {
                            touched.set(rule);
                        }
                    }
                }
            }
            for (int rule : rules(from)) {
                touched.clear(rule);
            }
            return touched.stream().mapToObj(spots::get).toList();
        }
    }
}
