package vigente.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigente.problem.Kind;

/** Two terms of a policy have two meanings: definitions that share nearly all their words are confirmed or joined. */
final class DistinctDefinitions implements TextCheck {
    private static final double LIKE = 0.75;
    private static final int FEWEST_WORDS = 6;
    private static final int SHORTEST_WORD = 4;

    private record Said(OwnText.Defined defined, Set<String> words) {}

    @Override
    public void check(OwnText text, Found found) {
        List<Said> all = text.definitions().stream()
                .filter(d -> d.definition().term().isPresent()
                        && d.definition().see().isEmpty())
                .map(d -> new Said(d, words(d)))
                .filter(said -> said.words().size() >= FEWEST_WORDS)
                .toList();
        Map<String, Integer> often = new HashMap<>();
        all.forEach(said -> said.words().forEach(word -> often.merge(word, 1, Integer::sum)));
        Map<String, List<Said>> byRareWord = new HashMap<>();
        for (Said said : all) {
            List<String> rare = rarest(said, often);
            Set<Said> candidates = new LinkedHashSet<>();
            rare.forEach(word -> candidates.addAll(byRareWord.getOrDefault(word, List.of())));
            candidates.stream()
                    .filter(other -> isLike(other.words(), said.words()))
                    .findFirst()
                    .ifPresent(other -> tell(said, other, found));
            rare.forEach(word ->
                    byRareWord.computeIfAbsent(word, none -> new ArrayList<>()).add(said));
        }
    }

    private static void tell(Said said, Said other, Found found) {
        found.add(
                Kind.DEFINITIONS_ALIKE,
                said.defined().definition().place(),
                said.defined().name(),
                other.defined().name(),
                said.defined().name());
    }

    // Two sets that share so much share one of the rarest words of each: no other pairs need to be compared.
    private static List<String> rarest(Said said, Map<String, Integer> often) {
        int enough = said.words().size() - (int) Math.ceil(LIKE * said.words().size()) + 1;
        return said.words().stream()
                .sorted((a, b) -> {
                    int byRareness = Integer.compare(often.getOrDefault(a, 0), often.getOrDefault(b, 0));
                    return byRareness != 0 ? byRareness : a.compareTo(b);
                })
                .limit(enough)
                .toList();
    }

    private static boolean isLike(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        return shared >= LIKE * (a.size() + b.size() - shared);
    }

    // Persona and personas, realiza and realizan are one word here.
    private static Set<String> words(OwnText.Defined defined) {
        Set<String> words = new HashSet<>();
        for (Passage passage : defined.passages()) {
            passage.words().stream()
                    .map(Word::folded)
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .map(word -> Word.stem(word.endsWith("n") ? word.substring(0, word.length() - 1) : word))
                    .forEach(words::add);
        }
        return words;
    }
}
