package vigente.redline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many of which words a text has, for a quick judgement of how much two texts have in common. */
final class Bag {
    // Articles and prepositions are in every text and tell nothing about it.
    private static final int SHORT = 3;
    private static final double LITTLE = 0.2;

    private final Map<String, Integer> words = new HashMap<>();
    private double weight;

    private Bag() {}

    static Bag of(String text) {
        return of(Token.of(text));
    }

    static Bag of(List<String> pieces) {
        Bag bag = new Bag();
        for (String piece : pieces) {
            if (Token.isWord(piece)) {
                bag.words.merge(piece.toLowerCase(Locale.ROOT), 1, Integer::sum);
                bag.weight += weight(piece);
            }
        }
        return bag;
    }

    private static double weight(String word) {
        return word.length() > SHORT ? 1 : LITTLE;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** 0 for texts without a common word, 1 for the same words; two empty ones are alike. */
    double likeness(Bag other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() && other.isEmpty() ? 1 : 0;
        }
        Bag small = words.size() <= other.words.size() ? this : other;
        Bag large = small == this ? other : this;
        double common = 0;
        for (Map.Entry<String, Integer> entry : small.words.entrySet()) {
            int both = Math.min(entry.getValue(), large.words.getOrDefault(entry.getKey(), 0));
            common += both * weight(entry.getKey());
        }
        return 2 * common / (weight + other.weight);
    }
}
