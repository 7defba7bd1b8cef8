package vigente.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What one phrase means to whom: a thousand policies may define it, and the reader's own definition is found at once. */
final class Meanings {
    private final Map<TextId, List<Meaning>> own = new HashMap<>();
    private final List<Meaning> shared = new ArrayList<>();

    void add(Meaning meaning) {
        own.computeIfAbsent(meaning.entry().reader(), reader -> new ArrayList<>())
                .add(meaning);
        if (meaning.entry().shared()) {
            shared.add(meaning);
        }
    }

    /** Puts all in order, once everything is added. */
    void sort() {
        own.values().forEach(meanings -> meanings.sort(Comparator.naturalOrder()));
        shared.sort(Comparator.naturalOrder());
    }

    boolean isEmpty() {
        return own.isEmpty();
    }

    /** The reader's own meaning, else the first of another policy. */
    Optional<Meaning> best(TextId reader, Predicate<Meaning> fits) {
        for (Meaning meaning : own.getOrDefault(reader, List.of())) {
            if (fits.test(meaning)) {
                return Optional.of(meaning);
            }
        }
        for (Meaning meaning : shared) {
            if (meaning.isForeign(reader) && fits.test(meaning)) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }
}
