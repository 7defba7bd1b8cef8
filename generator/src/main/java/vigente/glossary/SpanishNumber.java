package vigente.glossary;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Singular and plural of a Spanish noun or adjective, by the rules of spelling alone.
 *
 * <p>Where spelling leaves two singulars open ({@code índices}: índice or índiz) both are given: the one that is no word
 * stands in no text. Where both could be words ({@code valores}: valor or the verb valore) the noun's is chosen.
 */
final class SpanishNumber {
    // Singulars in vowel + l, n, r, d + e, and stressed -é: the plural of most such words lacks that e.
    private static final Set<String> KEEP_E = Set.of(
            "vale",
            "baile",
            "hule",
            "chile",
            "mole",
            "fraile",
            "cine",
            "gene",
            "aire",
            "titere",
            "sede",
            "fraude",
            "piramide",
            "comite",
            "cafe",
            "bebe",
            "cliche",
            "cache",
            "carne",
            "bufe",
            "pure",
            "chale",
            "consome",
            "pagare");

    private SpanishNumber() {}

    /**
     * The word itself and its other number, folded.
     *
     * @param word as written: its accents tell {@code interés} (intereses) from {@code lunes} (lunes)
     */
    static Set<String> forms(String word) {
        String folded = Letters.fold(word);
        Set<String> out = new LinkedHashSet<>();
        out.add(folded);
        if (folded.length() > 1 && folded.chars().allMatch(Character::isLetter)) {
            plural(folded, isStressedLast(word, folded), out);
            singular(folded, isAccentedBeforeLast(word), out);
            if (isPluralOfAcronym(word)) {
                out.add(folded.substring(0, folded.length() - 1));
            }
        }
        return out;
    }

    private static void plural(String word, boolean stressedLast, Set<String> out) {
        String stem = word.substring(0, word.length() - 1);
        switch (word.charAt(word.length() - 1)) {
            case 'a', 'e', 'o' -> out.add(word + "s");
            case 'i', 'u' -> {
                out.add(word + "s");
                if (stressedLast) {
                    out.add(word + "es");
                }
            }
            case 'z' -> out.add(stem + "ces");
            case 's', 'x' -> {
                if (stressedLast) {
                    out.add(word + "es");
                }
            }
            default -> {
                out.add(word + "es");
                out.add(word + "s");
            }
        }
    }

    private static void singular(String word, boolean accentedBeforeLast, Set<String> out) {
        if (!word.endsWith("s") || word.length() < 4) {
            return;
        }
        String withoutS = word.substring(0, word.length() - 1);
        char before = word.charAt(word.length() - 2);
        if (!Letters.isVowel(before)) {
            out.add(withoutS);
        } else if (vowelGroups(word) > 1) {
            if (before != 'e') {
                out.add(withoutS);
            } else if (accentedBeforeLast) {
                keepE(withoutS, out);
            } else {
                singularOfEs(word, withoutS, out);
            }
        }
    }

    // -és is the plural of a few words in -é (comités) and the singular of most others (interés, cortés).
    private static void keepE(String withoutS, Set<String> out) {
        if (KEEP_E.contains(withoutS)) {
            out.add(withoutS);
        }
    }

    private static void singularOfEs(String word, String withoutS, Set<String> out) {
        String withoutEs = word.substring(0, word.length() - 2);
        char consonant = withoutEs.charAt(withoutEs.length() - 1);
        char vowel = withoutEs.length() > 1 ? withoutEs.charAt(withoutEs.length() - 2) : ' ';
        switch (consonant) {
            case 'c' -> {
                out.add(withoutEs.substring(0, withoutEs.length() - 1) + "z");
                out.add(withoutS);
            }
            case 'r', 'l', 'n', 'd' ->
                out.add(Letters.isVowel(vowel) && !KEEP_E.contains(withoutS) ? withoutEs : withoutS);
            case 's' -> {
                out.add(withoutEs);
                if (vowel != 'e' && vowel != 'i') {
                    out.add(withoutS);
                }
            }
            case 'y', 'x' -> out.add(withoutEs);
            case 'j', 'm', 'b', 'i', 'u' -> {
                out.add(withoutEs);
                out.add(withoutS);
            }
            default -> out.add(withoutS);
        }
    }

    /** Whether the stress falls on the last syllable: a written accent there, or there is no other syllable. */
    private static boolean isStressedLast(String word, String folded) {
        if (vowelGroups(folded) == 1) {
            return true;
        }
        int last = folded.length() - 1;
        while (last > 0 && !Letters.isVowel(folded.charAt(last))) {
            last--;
        }
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        return composed.length() == folded.length() && isAccented(composed.charAt(last));
    }

    private static boolean isAccentedBeforeLast(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        return composed.length() > 1 && isAccented(composed.charAt(composed.length() - 2));
    }

    private static boolean isPluralOfAcronym(String word) {
        return word.endsWith("s") && Character.isUpperCase(word.charAt(word.length() - 2));
    }

    private static boolean isAccented(char c) {
        return "áéíóúÁÉÍÓÚ".indexOf(c) >= 0;
    }

    private static int vowelGroups(String folded) {
        int groups = 0;
        boolean inside = false;
        for (int i = 0; i < folded.length(); i++) {
            boolean vowel = Letters.isVowel(folded.charAt(i));
            groups += vowel && !inside ? 1 : 0;
            inside = vowel;
        }
        return groups;
    }
}
