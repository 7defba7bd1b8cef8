package vigente.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Recognises the elements of one revision in another: by what their author calls them, then by equal text, then by
 * likeness.
 */
final class Matching {
    /** From which likeness on a text under another number is the same one. */
    private static final double ALIKE = 0.5;
    /** The same under the same number, where less has to be in common. */
    private static final double ALIKE_IN_PLACE = 0.3;
    /** Above this many pairs only neighbours are compared. */
    private static final long MOST_PAIRS = 400_000;

    private static final int NEIGHBOURS = 40;

    private final List<Element> before;
    private final List<Element> after;
    private final Map<Element, Element> partners = new LinkedHashMap<>();
    private final Map<Element, Element> origins = new HashMap<>();

    private Matching(List<Element> before, List<Element> after) {
        this.before = before;
        this.after = after;
    }

    /** Every element once, in the new order; one that is gone stands behind the one it stood behind. */
    static List<Pair> of(List<Element> before, List<Element> after) {
        Matching matching = new Matching(before, after);
        int keys = before.isEmpty() ? 0 : before.get(0).keys().size();
        for (int k = 0; k < keys; k++) {
            int which = k;
            matching.equal(
                    element -> which < element.keys().size() ? element.keys().get(which) : "");
        }
        matching.equal(element -> element.text().isEmpty() ? "" : element.label() + "\n" + element.text());
        matching.equal(Element::text);
        matching.written();
        matching.alike();
        return matching.pairs();
    }

    private void join(Element old, Element now) {
        partners.put(old, now);
        origins.put(now, old);
    }

    private List<Element> unmatchedBefore() {
        return before.stream().filter(e -> !partners.containsKey(e)).toList();
    }

    private List<Element> unmatchedAfter() {
        return after.stream().filter(e -> !origins.containsKey(e)).toList();
    }

    /** Joins those of equal key in their order; an empty key joins nothing. */
    private void equal(Function<Element, String> key) {
        Map<String, List<Element>> waiting = new HashMap<>();
        for (Element now : unmatchedAfter()) {
            waiting.computeIfAbsent(key.apply(now), k -> new ArrayList<>()).add(now);
        }
        for (Element old : unmatchedBefore()) {
            String name = key.apply(old);
            List<Element> same = name.isEmpty() ? List.of() : waiting.getOrDefault(name, List.of());
            if (!same.isEmpty()) {
                join(old, same.remove(0));
            }
        }
    }

    /** What was owed has no words to be recognised by; its number, where it stands, tells it. */
    private void written() {
        Map<String, Element> waiting = new HashMap<>();
        unmatchedAfter().forEach(now -> waiting.put(now.label(), now));
        for (Element old : unmatchedBefore()) {
            Element now = old.label().isEmpty() ? null : waiting.get(old.label());
            if (now != null && (old.isOnlyOwed() || now.isOnlyOwed())) {
                join(old, now);
                waiting.remove(old.label());
            }
        }
    }

    private record Candidate(int old, int now, double score) {}

    private void alike() {
        List<Element> old = unmatchedBefore();
        List<Element> now = unmatchedAfter();
        List<Bag> bags = now.stream().map(element -> Bag.of(element.text())).toList();
        boolean all = (long) old.size() * now.size() <= MOST_PAIRS;
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            Bag bag = Bag.of(old.get(i).text());
            int from = all ? 0 : Math.max(0, i - NEIGHBOURS);
            int to = all ? now.size() : Math.min(now.size(), i + NEIGHBOURS);
            for (int j = from; j < to && !bag.isEmpty(); j++) {
                double likeness = bag.likeness(bags.get(j));
                boolean sameLabel = isSame(old.get(i).label(), now.get(j).label());
                if (likeness >= (sameLabel ? ALIKE_IN_PLACE : ALIKE)) {
                    candidates.add(new Candidate(i, j, likeness + bonus(old.get(i), now.get(j))));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(c -> Math.abs(c.old() - c.now()))
                .thenComparingInt(Candidate::old)
                .thenComparingInt(Candidate::now));
        for (Candidate candidate : candidates) {
            Element one = old.get(candidate.old());
            Element other = now.get(candidate.now());
            if (!partners.containsKey(one) && !origins.containsKey(other)) {
                join(one, other);
            }
        }
    }

    private static double bonus(Element old, Element now) {
        return (isSame(old.label(), now.label()) ? 0.1 : 0) + (old.parent().equals(now.parent()) ? 0.05 : 0);
    }

    private static boolean isSame(String label, String other) {
        return !label.isEmpty() && label.equals(other);
    }

    private List<Pair> pairs() {
        Map<Element, List<Element>> goneBehind = new HashMap<>();
        List<Element> goneFirst = new ArrayList<>();
        Optional<Element> last = Optional.empty();
        for (Element old : before) {
            if (partners.containsKey(old)) {
                last = Optional.of(old);
            } else {
                last.map(element -> goneBehind.computeIfAbsent(element, e -> new ArrayList<>()))
                        .orElse(goneFirst)
                        .add(old);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        goneFirst.forEach(gone -> pairs.add(new Pair(Optional.of(gone), Optional.empty())));
        for (Element now : after) {
            Optional<Element> old = Optional.ofNullable(origins.get(now));
            pairs.add(new Pair(old, Optional.of(now)));
            old.map(element -> goneBehind.getOrDefault(element, List.of()))
                    .orElse(List.of())
                    .forEach(gone -> pairs.add(new Pair(Optional.of(gone), Optional.empty())));
        }
        return pairs;
    }
}
