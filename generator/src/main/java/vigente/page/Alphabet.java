package vigente.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vigente.text.Fold;

/** The Spanish alphabet: which letter a term stands under, and in what order. */
final class Alphabet {
    private static final String LETTERS = "ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    private static final String OTHERS = "#";

    private Alphabet() {}

    /** Every letter in order, Ñ after N, and {@code #} at the end for what begins with none. */
    static List<String> letters() {
        List<String> letters =
                new ArrayList<>(LETTERS.chars().mapToObj(Character::toString).toList());
        letters.add(OTHERS);
        return letters;
    }

    /** Whether {@code letter} is one that dictionaries have, with terms or without. */
    static boolean isLetter(String letter) {
        return !letter.equals(OTHERS);
    }

    /** The name of {@code letter} in addresses: {@code a}, {@code enie} for Ñ, {@code otros} for {@code #}. */
    static String name(String letter) {
        return switch (letter) {
            case "Ñ" -> "enie";
            case OTHERS -> "otros";
            default -> letter.toLowerCase(Locale.ROOT);
        };
    }

    /** The letter that {@code term} stands under. */
    static String initial(String term) {
        String first = term.strip().substring(0, 1).toUpperCase(Locale.ROOT);
        String plain = first.equals("Ñ")
                ? first
                : Normalizer.normalize(first, Normalizer.Form.NFD).substring(0, 1);
        return LETTERS.contains(plain) ? plain : OTHERS;
    }

    /** What {@code term} is sorted by, case and accents aside. */
    static String sortKey(String term) {
        return Fold.plain(term.replace("ñ", "n\uFFFF").replace("Ñ", "N\uFFFF"));
    }
}
