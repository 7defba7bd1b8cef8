package vigente.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.policy.Term;

/**
 * All phrases of a glossary, word by word, so that a text is read once however many terms there are.
 *
 * <p>A word of the text may be a form of several lemmas ("bases": of base and of bases); all of them are followed. Built
 * once, then only read, by any number of threads.
 */
final class TermTrie {
    private static final int[] NO_LEMMAS = {};

    private final Node root = new Node();
    private final List<String> bases = new ArrayList<>();
    private final Map<String, int[]> lemmasOfForm = new HashMap<>();
    private final Map<TextId, Integer> readers = new HashMap<>();

    private static final class Node {
        private final Map<Integer, Node> next = new HashMap<>();
        private final Meanings meanings = new Meanings();

        private void sort() {
            meanings.sort();
            next.values().forEach(Node::sort);
        }
    }

    /**
     * A phrase found.
     *
     * @param end position behind its last word
     * @param exact how many of its words stand as the author of the term wrote them
     */
    record Hit(int end, int exact, Meaning meaning) {
        private boolean beats(Hit other, Reader reader) {
            if (end != other.end) {
                return end > other.end;
            }
            boolean own = meaning.isOwn(reader);
            if (own != other.meaning.isOwn(reader)) {
                return own;
            }
            return exact != other.exact ? exact > other.exact : meaning.compareTo(other.meaning) < 0;
        }
    }

    TermTrie(List<TermEntry> entries) {
        boolean acronyms = !isMostlyCapitals(entries);
        Map<Lemma, Integer> numbers = new HashMap<>();
        // A manual's policies define the same terms over and over.
        Map<Written, List<Ending>> known = new HashMap<>();
        for (int order = 0; order < entries.size(); order++) {
            TermEntry entry = entries.get(order);
            int reader = readers.computeIfAbsent(entry.reader(), text -> readers.size());
            for (int i = 0; i < entry.words().size(); i++) {
                Written written = new Written(entry.words().get(i), entry.language());
                for (Ending ending : known.computeIfAbsent(written, term -> endings(term, acronyms, numbers))) {
                    ending.node().meanings.add(new Meaning(entry, reader, i > 0, order, ending.capitals()));
                }
            }
        }
        root.sort();
    }

    /** A term as it is written in a language. */
    private record Written(String words, String language) {}

    /** Where a way of saying a term ends, and whether it must stand in capitals. */
    private record Ending(Node node, boolean capitals) {}

    private List<Ending> endings(Written term, boolean acronyms, Map<Lemma, Integer> numbers) {
        HeadWord word = HeadWord.of(new Term(term.words()));
        List<Ending> endings = new ArrayList<>();
        for (Phrase phrase : Phrase.of(word, Inflection.of(term.language()), acronyms)) {
            endings.add(new Ending(node(phrase, numbers), phrase.capitals()));
        }
        return endings;
    }

    // Short terms may all be acronyms; the long ones tell whether an author writes every term in capitals.
    private static boolean isMostlyCapitals(List<TermEntry> entries) {
        List<String> written = entries.stream()
                .map(entry -> entry.sense().term())
                .filter(term -> term.length() > Phrase.LONGEST_ACRONYM)
                .toList();
        long capitals = written.stream()
                .filter(term -> term.chars().noneMatch(Character::isLowerCase))
                .count();
        return capitals * 2 > written.size();
    }

    private Node node(Phrase phrase, Map<Lemma, Integer> numbers) {
        Node node = root;
        for (Lemma lemma : phrase.lemmas()) {
            int number = numbers.computeIfAbsent(lemma, this::register);
            node = node.next.computeIfAbsent(number, none -> new Node());
        }
        return node;
    }

    private int register(Lemma lemma) {
        int number = bases.size();
        bases.add(lemma.base());
        for (String form : lemma.forms()) {
            int[] known = lemmasOfForm.getOrDefault(form, NO_LEMMAS);
            int[] all = Arrays.copyOf(known, known.length + 1);
            all[known.length] = number;
            lemmasOfForm.put(form, all);
        }
        return number;
    }

    /** Who reads the texts of that revision. */
    Reader reader(TextId text) {
        return new Reader(text, readers.getOrDefault(text, Reader.NO_TERMS));
    }

    /** The longest phrase that begins with the word at {@code from} and means something to the reader. */
    Optional<Hit> longest(Reading text, int from) {
        return longest(root, text, from, from, 0);
    }

    private Optional<Hit> longest(Node node, Reading text, int from, int at, int exact) {
        Optional<Hit> best = hit(node, text, from, at, exact);
        if (at == text.size() || node.next.isEmpty()) {
            return best;
        }
        String word = text.folded(at);
        for (int lemma : lemmasOfForm.getOrDefault(word, NO_LEMMAS)) {
            Node next = node.next.get(lemma);
            if (next != null) {
                int exactly = exact + (bases.get(lemma).equals(word) ? 1 : 0);
                best = better(best, longest(next, text, from, at + 1, exactly), text.reader());
            }
        }
        return best;
    }

    private static Optional<Hit> hit(Node node, Reading text, int from, int at, int exact) {
        if (node.meanings.isEmpty() || !text.isWhole(from, at)) {
            return Optional.empty();
        }
        return node.meanings
                .best(text.reader(), meaning -> !meaning.capitals() || text.isInCapitals(from, at))
                .map(meaning -> new Hit(at, exact, meaning));
    }

    private static Optional<Hit> better(Optional<Hit> some, Optional<Hit> other, Reader reader) {
        if (some.isEmpty() || other.isEmpty()) {
            return some.or(() -> other);
        }
        return other.get().beats(some.get(), reader) ? other : some;
    }
}
