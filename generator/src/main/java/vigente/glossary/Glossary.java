package vigente.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.policy.Term;
import vigente.text.Target;

/**
 * Finds the terms of a manual in its texts, in any number and gender, accents and case aside (ñ is not n).
 *
 * <p>Whole words only, the longest term first, a policy's own definition before another's. The time a text takes grows
 * with its length and hardly with the number of terms. Immutable: any number of threads may read with one glossary.
 */
public final class Glossary {
    private final TermTrie trie;
    private final Senses senses;
    private final Map<String, TextId> shown = new HashMap<>();

    private Glossary(List<TermEntry> entries) {
        trie = new TermTrie(entries);
        senses = Senses.of(entries);
        for (TermEntry entry : entries) {
            Sense sense = entry.sense();
            if (entry.shared() && !sense.code().isEmpty()) {
                shown.putIfAbsent(Letters.fold(sense.code()), sense.owner());
            }
        }
    }

    /** The glossary of all that {@code policies} define; a {@code ver} that leads nowhere is left out. */
    public static Glossary of(List<PolicyText> policies) {
        return ofEntries(Entries.of(policies));
    }

    /** The glossary of these entries; where two share their words, order decides last. */
    public static Glossary ofEntries(List<TermEntry> entries) {
        return new Glossary(entries);
    }

    /** All that it defines. */
    Senses senses() {
        return senses;
    }

    /** The uses of terms in {@code text} as a text of {@code reader}, in order; they do not overlap. */
    public List<Match> find(String text, TextId reader) {
        Reading reading = Reading.of(text, trie.reader(reader));
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < reading.size()) {
            Optional<TermTrie.Hit> hit = trie.longest(reading, at);
            if (hit.isPresent()) {
                TermTrie.Hit term = hit.get();
                found.add(reading.match(at, term.end(), term.meaning().entry().sense()));
                at = term.end();
            } else {
                at++;
            }
        }
        return List.copyOf(found);
    }

    /**
     * The definition that a reference leads to: {@code #D-cliente}, {@code PO-COM-001#Cliente}, {@code Cliente interno};
     * empty where it leads to anything else or nowhere.
     */
    public Optional<Sense> meaning(Target target, TextId reader) {
        if (target.fragment().isEmpty()) {
            return meaning(target.document(), reader);
        }
        Optional<TextId> owner = target.document().isEmpty()
                ? Optional.of(reader)
                : Optional.ofNullable(shown.get(Letters.fold(target.document())));
        return owner.flatMap(there -> senses.find(there, target.fragment())
                .or(() -> meaning(target.fragment(), there)
                        .filter(sense -> sense.owner().equals(there))));
    }

    /** What {@code words} as a whole mean to {@code reader}, as in {@code [[Cliente interno]]}. */
    public Optional<Sense> meaning(String words, TextId reader) {
        // An author names an inverted term as it is written in the glossary, comma and all.
        HeadWord word = HeadWord.of(new Term(words));
        return word.orders().stream()
                .flatMap(order -> whole(Reading.of(order, trie.reader(reader))).stream())
                .findFirst();
    }

    private Optional<Sense> whole(Reading reading) {
        return reading.size() == 0
                ? Optional.empty()
                : trie.longest(reading, 0)
                        .filter(hit -> hit.end() == reading.size())
                        .map(hit -> hit.meaning().entry().sense());
    }
}
