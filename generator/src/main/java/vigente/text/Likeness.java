package vigente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much what somebody wrote is like a name.
 *
 * @param whole whether no word of the name is missing and no number is another
 * @param slips letters more, less or others
 */
record Likeness(boolean whole, int slips) {
    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_ABBREVIATION = 3;
    private static final int SLIPS_OVER_ALL = 1;
    private static final int SLIPS_WHEN_JOINED = 2;
    private static final double KNOWN_PART = 2.0 / 3;

    /** How {@code written} is like {@code name}; empty where it is not. */
    static Optional<Likeness> of(NameWords written, NameWords name) {
        if (written.hasNumbersOf(name)) {
            Optional<Likeness> joined = joined(written, name);
            return joined.isPresent() ? joined : byWords(written, name, true);
        }
        if (written.isInSeriesWith(name)) {
            return Optional.of(new Likeness(false, 1));
        }
        return written.numbers().isEmpty() ? byWords(written, name, false) : Optional.empty();
    }

    // "fechaemision", "pocom 9": where a word ends is the first thing people differ in.
    private static Optional<Likeness> joined(NameWords written, NameWords name) {
        int most = written.words().size() == name.words().size() ? SLIPS_OVER_ALL : SLIPS_WHEN_JOINED;
        return Slips.few(written.letters(), name.letters(), most)
                ? Optional.of(new Likeness(true, Slips.between(written.letters(), name.letters())))
                : Optional.empty();
    }

    // Words too many are forgiven where most of what is written is known, words too few where nothing else is.
    private static Optional<Likeness> byWords(NameWords written, NameWords name, boolean numbered) {
        List<String> left = new ArrayList<>(name.words());
        boolean alone = written.words().size() == 1;
        int slips = 0;
        int known = 0;
        for (String word : written.words()) {
            Optional<String> meant = takeNearest(word, left, alone);
            slips += meant.map(other -> Slips.between(word, other)).orElse(word.length());
            known += meant.isPresent() ? word.length() : 0;
        }
        int letters = written.letters().length();
        boolean all = known == letters;
        boolean whole = left.isEmpty() && numbered;
        boolean like = whole ? known >= letters * KNOWN_PART : all && letters >= SHORTEST_BEGINNING;
        return like && known > 0 ? Optional.of(new Likeness(whole, slips)) : Optional.empty();
    }

    private static Optional<String> takeNearest(String word, List<String> left, boolean alone) {
        Optional<String> nearest = left.stream()
                .filter(other -> isMeant(word, other, alone))
                .min((a, b) -> Slips.between(word, a) - Slips.between(word, b));
        nearest.ifPresent(left::remove);
        return nearest;
    }

    private static boolean isMeant(String word, String other, boolean alone) {
        int shortest = alone ? SHORTEST_BEGINNING : SHORTEST_ABBREVIATION;
        return word.length() >= shortest && other.startsWith(word)
                || !alone && word.length() >= shortest && isContraction(word, other)
                || Slips.few(word, other);
    }

    /** "gte" of "gerente": its first letter, its last and some between. */
    private static boolean isContraction(String word, String other) {
        int at = 0;
        for (int i = 0; i < other.length() && at < word.length(); i++) {
            at += other.charAt(i) == word.charAt(at) ? 1 : 0;
        }
        return at == word.length()
                && other.charAt(0) == word.charAt(0)
                && other.charAt(other.length() - 1) == word.charAt(word.length() - 1);
    }
}
