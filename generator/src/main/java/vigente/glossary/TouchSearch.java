package vigente.glossary;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
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
        return uses.of(sense.owner(), sense.definition()).stream()
                .filter(spot -> spot.part() == Spot.Part.RULE)
                .toList();
    }

    /** The rules that do not, but use the term of a definition that rests on it, in their order. */
    List<Spot> touched(Sense sense) {
        return uses.number(sense).stream()
                .flatMap(number -> graph().touched(number).stream())
                .mapToObj(uses::spot)
                .toList();
    }

    private synchronized Graph graph() {
        Graph known = graph;
        if (known == null) {
            known = new Graph(DefinitionGraph.supports(shown, uses), uses.rules());
            graph = known;
        }
        return known;
    }

    /**
     * All by their numbers.
     *
     * @param supports for each definition, those that rest on it
     * @param rules for each definition, those that use its term
     */
    private record Graph(NumberLists supports, NumberLists rules) {
        BitSet touched(int pending) {
            BitSet touched = new BitSet();
            BitSet been = new BitSet();
            been.set(pending);
            Deque<Integer> queue = new ArrayDeque<>(List.of(pending));
            while (!queue.isEmpty()) {
                supports.forEach(queue.remove(), user -> {
                    if (!been.get(user)) {
                        been.set(user);
                        queue.add(user);
                        rules.forEach(user, touched::set);
                    }
                });
            }
            rules.forEach(pending, touched::clear);
            return touched;
        }
    }
}
