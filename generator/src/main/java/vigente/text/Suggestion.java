package vigente.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import vigente.message.Messages;

/** Finds the word an author probably meant. */
public final class Suggestion {
    private static final int SHORTEST_BEGINNING = 4;
    private static final int LONG = 10;

    private Suggestion() {}

    /** The candidate nearest to {@code word}, accents and case aside, or one that {@code word} begins; empty where none is meant. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String folded = Fold.plain(word);
        int reach = Math.max(1, Math.min(folded.length(), 40) / 3);
        Optional<String> longer = candidates.stream()
                .filter(c ->
                        folded.length() >= SHORTEST_BEGINNING && Fold.plain(c).startsWith(folded))
                .min(Comparator.naturalOrder());
        if (longer.isPresent()) {
            return longer;
        }
        return candidates.stream()
                .filter(c -> Math.abs(c.length() - folded.length()) <= reach)
                .min(Comparator.comparingInt((String c) -> distance(folded, Fold.plain(c)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(c -> distance(folded, Fold.plain(c)) <= reach);
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
        return distance(folded, Fold.plain(other)) <= (folded.length() < LONG ? 1 : 2);
    }

    // Optimal string alignment: one insertion, deletion, substitution or swap of neighbours counts one.
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
