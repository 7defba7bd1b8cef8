package vigente.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** The definitions of a glossary, found by their addresses and numbered from 0. Immutable. */
final class Senses {
    private static final Range NONE = new Range(0, 0);

    /** Those of one owner beside each other, in the order of their ids. */
    private final List<Sense> all;
    /** Of all of them, in the same order. */
    private final List<String> ids;

    private final Map<TextId, Range> owners = new HashMap<>();

    /** Which numbers the definitions of one owner have; the end is exclusive. */
    private record Range(int from, int to) {}

    private Senses(Map<TextId, SortedMap<String, Sense>> byOwner) {
        List<Sense> found = new ArrayList<>();
        byOwner.forEach((owner, own) -> {
            owners.put(owner, new Range(found.size(), found.size() + own.size()));
            found.addAll(own.values());
        });
        all = List.copyOf(found);
        ids = all.stream().map(Sense::definition).toList();
    }

    /** What the entries mean; where two definitions share an address, the first. */
    static Senses of(List<TermEntry> entries) {
        Map<TextId, SortedMap<String, Sense>> byOwner = new LinkedHashMap<>();
        for (TermEntry entry : entries) {
            Sense sense = entry.sense();
            byOwner.computeIfAbsent(sense.owner(), owner -> new TreeMap<>()).putIfAbsent(sense.definition(), sense);
        }
        return new Senses(byOwner);
    }

    int size() {
        return all.size();
    }

    Sense get(int number) {
        return all.get(number);
    }

    Optional<Sense> find(TextId owner, String definition) {
        OptionalInt number = number(owner, definition);
        return number.isPresent() ? Optional.of(all.get(number.getAsInt())) : Optional.empty();
    }

    OptionalInt number(TextId owner, String definition) {
        Range own = owners.getOrDefault(owner, NONE);
        int at = Collections.binarySearch(ids.subList(own.from(), own.to()), definition);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(own.from() + at);
    }
}
