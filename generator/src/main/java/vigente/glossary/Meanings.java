package vigente.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** What one phrase means to whom: a thousand policies may define it, and the reader's own definition is found at once. */
final class Meanings {
    private static final Comparator<Meaning> BY_READER =
            Comparator.comparingInt(Meaning::reader).thenComparing(Comparator.naturalOrder());

    private final ArrayList<Meaning> own = new ArrayList<>(1);
    private final ArrayList<Meaning> shared = new ArrayList<>(1);

    void add(Meaning meaning) {
        own.add(meaning);
        if (meaning.entry().shared()) {
            shared.add(meaning);
        }
    }

    /** Puts all in order, once everything is added. */
    void sort() {
        own.sort(BY_READER);
        own.trimToSize();
        shared.sort(Comparator.naturalOrder());
        shared.trimToSize();
    }

    boolean isEmpty() {
        return own.isEmpty();
    }

    /** The reader's own meaning, else the first of another policy. */
    Optional<Meaning> best(Reader reader, Predicate<Meaning> fits) {
        for (int at = firstOf(reader); at < own.size() && own.get(at).isOwn(reader); at++) {
            if (fits.test(own.get(at))) {
                return Optional.of(own.get(at));
            }
        }
        for (Meaning meaning : shared) {
            if (meaning.isForeign(reader) && fits.test(meaning)) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    /** Where the reader's own begin, or would. */
    private int firstOf(Reader reader) {
        int from = 0;
        int to = own.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (own.get(middle).reader() < reader.number()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
