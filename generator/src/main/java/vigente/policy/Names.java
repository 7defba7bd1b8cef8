package vigente.policy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is found by which name: each name leads to one thing. Immutable.
 *
 * <p>A manual holds some for each of its texts, and a table of hashes would take four times the memory.
 */
final class Names<T> {
    /** Sorted. */
    private final List<String> names;
    /** In the order of their names. */
    private final List<T> things;

    private Names(SortedMap<String, T> sorted) {
        names = List.copyOf(sorted.keySet());
        things = List.copyOf(sorted.values());
    }

    static <T> Names<T> of(Map<String, T> all) {
        return new Names<>(new TreeMap<>(all));
    }

    Optional<T> find(String name) {
        int at = Collections.binarySearch(names, name);
        return at < 0 ? Optional.empty() : Optional.of(things.get(at));
    }

    /** Hands over every name with what it leads to, sorted by name. */
    void forEach(BiConsumer<String, T> visit) {
        for (int at = 0; at < names.size(); at++) {
            visit.accept(names.get(at), things.get(at));
        }
    }

    /** A line for each name, sorted: the name, and what it leads to. */
    Stream<String> lines() {
        return IntStream.range(0, names.size()).mapToObj(at -> names.get(at) + "\t" + things.get(at));
    }
}
