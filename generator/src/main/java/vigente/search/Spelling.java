package vigente.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of the index in files by their length, to find the one that a mistyped word was meant to be. */
final class Spelling {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 14;
    private static final int CAP = 12_000;

    private final SortedMap<Integer, SortedSet<String>> byLength = new TreeMap<>();

    /** The forms of titles, headings and names, and the most frequent others, up to a cap that bounds the files of a large manual. */
    Spelling(Map<String, Integer> forms, Vocabulary vocabulary, TermTable table) {
        List<String> words = new ArrayList<>();
        forms.keySet().stream()
                .filter(form -> form.length() >= SHORTEST - 1 && form.chars().allMatch(Character::isLetter))
                .forEach(words::add);
        words.sort(Comparator.comparing((String form) -> !table.isTold(vocabulary.stem(form)))
                .thenComparing(form -> forms.getOrDefault(form, 0), Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder()));
        for (String word : words.subList(0, Math.min(CAP, words.size()))) {
            byLength.computeIfAbsent(bucket(word), length -> new TreeSet<>()).add(word);
        }
    }

    private static int bucket(String word) {
        return Math.max(SHORTEST, Math.min(LONGEST, word.length()));
    }

    /** The lengths for which there is a file. */
    List<Integer> lengths() {
        return List.copyOf(byLength.keySet());
    }

    /** The words of one file in order, each as shared beginning and rest. */
    byte[] content(int length) {
        SortedSet<String> words = byLength.getOrDefault(length, new TreeSet<>());
        Pack pack = new Pack().number(words.size());
        String before = "";
        for (String word : words) {
            int same = 0;
            while (same < before.length() && same < word.length() && before.charAt(same) == word.charAt(same)) {
                same++;
            }
            pack.octet(same).text(word.substring(same));
            before = word;
        }
        return pack.bytes();
    }
}
