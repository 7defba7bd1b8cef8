package vigente.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which elements left their place: those that are not of the longest row of siblings whose order is the same. */
final class Order {
    private final Map<Element, Integer> positions = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    private Order(List<Element> before, List<Pair> pairs) {
        for (int i = 0; i < before.size(); i++) {
            positions.put(before.get(i), i);
        }
        for (Pair pair : pairs) {
            pair.after().ifPresent(now -> pair.before().ifPresent(old -> parents.put(old.id(), now.id())));
        }
    }

    /** The new elements that stand elsewhere among their siblings than before, or in another parent. */
    static Set<Element> moved(List<Element> before, List<Pair> pairs) {
        return new Order(before, pairs).moved(pairs);
    }

    private Set<Element> moved(List<Pair> pairs) {
        Map<String, List<Pair>> siblings = new HashMap<>();
        Set<Element> moved = new HashSet<>();
        for (Pair pair : pairs) {
            if (pair.before().isPresent() && pair.after().isPresent()) {
                Element now = pair.after().get();
                String old = pair.before().get().parent();
                if (now.parent().equals(old.isEmpty() ? "" : parents.getOrDefault(old, ""))) {
                    siblings.computeIfAbsent(now.parent(), p -> new ArrayList<>())
                            .add(pair);
                } else {
                    moved.add(now);
                }
            }
        }
        siblings.values().forEach(row -> moved.addAll(outOfRow(row)));
        return moved;
    }

    // The longest rising row, found by patience: each pile's top is the smallest end of a row of that length.
    private List<Element> outOfRow(List<Pair> row) {
        int[] previous = new int[row.size()];
        List<Integer> tops = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int pile = pile(tops, row, position(row.get(i)));
            previous[i] = pile == 0 ? -1 : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(i);
            } else {
                tops.set(pile, i);
            }
        }
        Set<Integer> kept = new HashSet<>();
        for (int i = tops.isEmpty() ? -1 : tops.get(tops.size() - 1); i >= 0; i = previous[i]) {
            kept.add(i);
        }
        List<Element> out = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!kept.contains(i)) {
                out.add(row.get(i).after().orElseThrow());
            }
        }
        return out;
    }

    private int pile(List<Integer> tops, List<Pair> row, int position) {
        int low = 0;
        int high = tops.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (position(row.get(tops.get(middle))) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int position(Pair pair) {
        return positions.getOrDefault(pair.before().orElseThrow(), -1);
    }
}
