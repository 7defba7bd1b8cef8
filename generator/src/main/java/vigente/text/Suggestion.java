package vigente.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vigente.message.Messages;

/** Finds the name an author probably meant. */
public final class Suggestion {
    private static final int LONG = 10;
    private static final int LONGEST_NAME = 200;

    private Suggestion() {}

    /**
     * The candidate that {@code word} was meant to be: some letters aside, with words cut short or left out, numbers without
     * their zeros. Empty where none is like it, and where several share what is written but lack a word or have another digit.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        // A page put where a name belongs was meant to be none, and takes minutes to compare.
        if (word.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        NameWords written = NameWords.of(word);
        Map<String, Likeness> like = new TreeMap<>();
        for (String candidate : candidates) {
            Likeness.of(written, NameWords.of(candidate)).ifPresent(likeness -> like.put(candidate, likeness));
        }
        Optional<String> whole = like.entrySet().stream()
                .filter(entry -> entry.getValue().whole())
                .min(Comparator.comparingInt(entry -> entry.getValue().slips()))
                .map(Map.Entry::getKey);
        return whole.isPresent() || like.size() != 1
                ? whole
                : like.keySet().stream().findFirst();
    }

    /** "¿Quiso decir «x»?" where a candidate is near, and in any case what may be written. */
    public static String help(String word, Collection<String> candidates, String whatMayBeWritten) {
        return nearest(word, candidates)
                .map(near -> Messages.text("ayuda.quiso-decir", near) + " " + sentence(whatMayBeWritten))
                .orElse(whatMayBeWritten);
    }

    // What follows a question mark begins with a capital.
    private static String sentence(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** Whether one is the other with a slip of the pen: a letter more, less or another; two where they are long. */
    public static boolean isSlip(String word, String other) {
        String folded = Fold.plain(word);
        return Slips.between(folded, Fold.plain(other)) <= (folded.length() < LONG ? 1 : 2);
    }
}
