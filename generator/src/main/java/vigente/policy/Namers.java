package vigente.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whose texts may refer to a policy, told from the names that stand in them: perhaps too many, never too few. */
final class Namers {
    private final Map<String, List<Policy>> naming = new HashMap<>();
    private final Map<String, List<Policy>> pointing = new HashMap<>();

    /** Knows the texts that {@code directory} shows. */
    Namers(Directory directory) {
        for (Policy policy : directory.policies()) {
            Mentions mentions = directory.mentions(directory.shown(policy));
            mentions.named().forEach(name -> add(naming, name, policy));
            mentions.pointed().forEach(name -> add(pointing, name, policy));
        }
    }

    private static void add(Map<String, List<Policy>> index, String name, Policy policy) {
        index.computeIfAbsent(name, none -> new ArrayList<>(2)).add(policy);
    }

    /** Those that name {@code policy}, or a policy whose definitions send on to it; in the order of their addresses. */
    List<Policy> of(Policy policy) {
        Map<Slug, Policy> namers = new TreeMap<>();
        Set<Slug> been = new HashSet<>(Set.of(policy.slug()));
        Deque<Policy> ways = new ArrayDeque<>(List.of(policy));
        while (!ways.isEmpty()) {
            for (String name : names(ways.remove())) {
                naming.getOrDefault(name, List.of()).forEach(namer -> namers.put(namer.slug(), namer));
                pointing.getOrDefault(name, List.of()).stream()
                        .filter(pointer -> been.add(pointer.slug()))
                        .forEach(ways::add);
            }
        }
        return List.copyOf(namers.values());
    }

    private static List<String> names(Policy policy) {
        return policy.revisions().stream()
                .flatMap(revision -> revision.title().code().known().stream())
                .map(code -> Directory.fold(code.text()))
                .distinct()
                .toList();
    }
}
