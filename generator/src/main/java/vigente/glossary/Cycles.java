package vigente.glossary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds definitions that rest on each other: a shortest cycle through each, one that is in an earlier cycle left out. */
final class Cycles {
    private final Map<Sense, Set<Sense>> edges;

    private Cycles(Map<Sense, Set<Sense>> edges) {
        this.edges = edges;
    }

    /** The cycles in the order of {@code edges}' keys, each begun at a definition that is in no earlier one, which is not repeated. */
    static List<List<Sense>> of(Map<Sense, Set<Sense>> edges) {
        Cycles search = new Cycles(core(edges));
        List<List<Sense>> found = new ArrayList<>();
        Set<Sense> covered = new HashSet<>();
        for (Sense start : search.edges.keySet()) {
            if (!covered.contains(start)) {
                search.through(start).ifPresent(cycle -> {
                    found.add(cycle);
                    covered.addAll(cycle);
                });
            }
        }
        return List.copyOf(found);
    }

    // What leads nowhere is on no cycle; taking it away, again and again, leaves little to search.
    private static Map<Sense, Set<Sense>> core(Map<Sense, Set<Sense>> edges) {
        Map<Sense, Set<Sense>> rest = new LinkedHashMap<>();
        edges.forEach((from, to) -> rest.put(from, new LinkedHashSet<>(to)));
        Map<Sense, List<Sense>> into = new LinkedHashMap<>();
        rest.forEach((from, all) -> {
            all.retainAll(rest.keySet());
            all.forEach(
                    to -> into.computeIfAbsent(to, none -> new ArrayList<>()).add(from));
        });
        Deque<Sense> ends = new ArrayDeque<>();
        rest.forEach((sense, to) -> {
            if (to.isEmpty()) {
                ends.add(sense);
            }
        });
        while (!ends.isEmpty()) {
            Sense end = ends.remove();
            rest.remove(end);
            for (Sense from : into.getOrDefault(end, List.of())) {
                Set<Sense> to = rest.get(from);
                if (to != null && to.remove(end) && to.isEmpty()) {
                    ends.add(from);
                }
            }
        }
        return rest;
    }

    private Optional<List<Sense>> through(Sense start) {
        Map<Sense, Sense> cameFrom = new LinkedHashMap<>();
        Deque<Sense> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            Sense at = queue.remove();
            for (Sense next : edges.getOrDefault(at, Set.of())) {
                if (next.equals(start)) {
                    return Optional.of(path(start, at, cameFrom));
                }
                if (cameFrom.putIfAbsent(next, at) == null) {
                    queue.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Sense> path(Sense start, Sense last, Map<Sense, Sense> cameFrom) {
        List<Sense> path = new ArrayList<>();
        for (Sense at = last; !at.equals(start); at = cameFrom.getOrDefault(at, start)) {
            path.add(0, at);
        }
        path.add(0, start);
        return List.copyOf(path);
    }
}
