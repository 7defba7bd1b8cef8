package vigente.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigente.policy.Definition;
import vigente.policy.Rule;

/**
 * Finds the rules that use a pending definition themselves: they cannot be applied until it is written.
 *
 * <p>The same rules as {@link Impact} names, without what they only touch; so only texts that say the words of a pending term
 * are searched, and nothing where all is written.
 */
public final class BlockedRules {
    private static final int BEGINNING = 3;

    private final Glossary glossary;
    private final Set<Sense> pending;
    // What each pending term's words begin with, under the longest of these words.
    private final Map<String, List<Set<String>>> named;

    /**
     * A rule with the definitions it waits for, in the order of their use.
     *
     * @param pending never empty
     */
    public record Blocked(Rule rule, List<Sense> pending) {
        public Blocked {
            pending = List.copyOf(pending);
        }
    }

    private BlockedRules(List<TermEntry> entries, Set<Sense> pending) {
        this.glossary = Glossary.ofEntries(touching(entries, pending));
        this.pending = pending;
        this.named = entries.stream()
                .filter(entry -> pending.contains(entry.sense()))
                .flatMap(BlockedRules::words)
                .distinct()
                .collect(Collectors.groupingBy(
                        BlockedRules::signal, Collectors.mapping(BlockedRules::beginnings, Collectors.toList())));
    }

    /** The blocked rules of {@code living}, in their order; {@code all} are the revisions whose definitions count. */
    public static List<Blocked> of(List<PolicyText> all, List<PolicyText> living) {
        Set<Sense> pending = new HashSet<>();
        living.forEach(policy -> policy.revision()
                .allDefinitions()
                .filter(BlockedRules::isPending)
                .forEach(definition -> policy.sense(definition).ifPresent(pending::add)));
        if (pending.isEmpty()) {
            return List.of();
        }
        BlockedRules search = new BlockedRules(Entries.of(all), pending);
        List<Blocked> found = new ArrayList<>();
        living.forEach(policy -> policy.revision().allRules().forEach(rule -> search.add(policy.id(), rule, found)));
        return List.copyOf(found);
    }

    // A term that begins no word as some pending one does can neither be it nor stand across it in a text.
    private static List<TermEntry> touching(List<TermEntry> entries, Set<Sense> pending) {
        Set<String> begun = entries.stream()
                .filter(entry -> pending.contains(entry.sense()))
                .flatMap(BlockedRules::words)
                .flatMap(words -> beginnings(words).stream())
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> words(entry).anyMatch(words -> !Collections.disjoint(beginnings(words), begun)))
                .toList();
    }

    private static Stream<String> words(TermEntry entry) {
        return entry.words().stream().flatMap(word -> HeadWord.of(word).orders().stream());
    }

    private static boolean isPending(Definition definition) {
        return !PendingDefinitions.owedIn(definition).isEmpty();
    }

    private void add(TextId reader, Rule rule, List<Blocked> found) {
        Set<Sense> used = new LinkedHashSet<>();
        for (Passage passage : Passages.of(SpotText.content(rule))) {
            passage.references()
                    .forEach(mention ->
                            glossary.meaning(mention.target(), reader).ifPresent(used::add));
            if (mayName(passage.text())) {
                glossary.find(passage.text(), reader).forEach(match -> used.add(match.sense()));
            }
        }
        used.retainAll(pending);
        if (!used.isEmpty()) {
            found.add(new Blocked(rule, List.copyOf(used)));
        }
    }

    private boolean mayName(String text) {
        Set<String> said = beginnings(text);
        for (String beginning : said) {
            for (Set<String> term : named.getOrDefault(beginning, List.of())) {
                if (said.containsAll(term)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String signal(String term) {
        return beginning(Word.of(term).stream()
                .map(Word::folded)
                .max(Comparator.comparingInt(String::length))
                .orElse(""));
    }

    private static Set<String> beginnings(String text) {
        Set<String> beginnings = new HashSet<>();
        for (Word word : Word.of(text)) {
            if (!Particles.isParticle(word.folded())) {
                beginnings.add(beginning(word.folded()));
            }
        }
        return beginnings;
    }

    // No inflection changes how a word begins, but that luz becomes luces.
    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length())).replace('z', 'c');
    }
}
