package vigente.check;

import java.util.Map;
import java.util.OptionalInt;

/** Numbers as Spanish texts write them, in words or in figures. */
final class Numerals {
    private static final int MOST_DIGITS = 3;
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("una", 1),
            Map.entry("dos", 2),
            Map.entry("tres", 3),
            Map.entry("cuatro", 4),
            Map.entry("cinco", 5),
            Map.entry("seis", 6),
            Map.entry("siete", 7),
            Map.entry("ocho", 8),
            Map.entry("nueve", 9),
            Map.entry("diez", 10),
            Map.entry("once", 11),
            Map.entry("doce", 12),
            Map.entry("trece", 13),
            Map.entry("catorce", 14),
            Map.entry("quince", 15),
            Map.entry("veinte", 20));

    private Numerals() {}

    /** The number that a folded word means; empty where it means none, or one of four digits and more: a year. */
    static OptionalInt of(String folded) {
        Integer word = WORDS.get(folded);
        if (word != null) {
            return OptionalInt.of(word);
        }
        boolean figures = !folded.isEmpty()
                && folded.length() <= MOST_DIGITS
                && folded.chars().allMatch(c -> c >= '0' && c <= '9');
        return figures ? OptionalInt.of(Integer.parseInt(folded)) : OptionalInt.empty();
    }
}
