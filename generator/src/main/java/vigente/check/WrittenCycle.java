package vigente.check;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How often something is done, as a text says it: "una vez al año", "cada seis meses", "semestralmente".
 *
 * @param days the length of one turn, about
 * @param words as written
 */
record WrittenCycle(double days, String words) {
    private static final double MONTH = 365.25 / 12;
    private static final double TOLERANCE = 0.05;
    private static final Map<String, Double> UNITS = Map.of(
            "dia", 1.0,
            "semana", 7.0,
            "mes", MONTH,
            "bimestre", 2 * MONTH,
            "trimestre", 3 * MONTH,
            "cuatrimestre", 4 * MONTH,
            "semestre", 6 * MONTH,
            "ano", 12 * MONTH,
            "año", 12 * MONTH,
            "bienio", 24 * MONTH);
    private static final Map<String, Double> ADJECTIVES = Map.of(
            "mensual", MONTH,
            "bimestral", 2 * MONTH,
            "trimestral", 3 * MONTH,
            "cuatrimestral", 4 * MONTH,
            "semestral", 6 * MONTH,
            "anual", 12 * MONTH,
            "bienal", 24 * MONTH,
            "trienal", 36 * MONTH);
    private static final Set<String> PER = Set.of("al", "por", "cada");

    /** All that {@code sentence} states, in order. */
    static List<WrittenCycle> in(Passage sentence) {
        List<WrittenCycle> cycles = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            int at = i;
            every(sentence, at).or(() -> adjective(sentence, at)).ifPresent(cycles::add);
        }
        return cycles;
    }

    private static Optional<WrittenCycle> adjective(Passage sentence, int at) {
        String word = sentence.folded(at);
        String bare = word.endsWith("mente") ? word.substring(0, word.length() - 5) : word;
        String one = bare.endsWith("es") ? bare.substring(0, bare.length() - 2) : bare;
        return Optional.ofNullable(ADJECTIVES.get(one)).map(days -> new WrittenCycle(days, sentence.written(at)));
    }

    // "una vez al año", "dos veces cada trimestre", "cada dos años", "cada año"
    private static Optional<WrittenCycle> every(Passage sentence, int at) {
        OptionalInt times = Numerals.of(sentence.folded(at));
        boolean counted = times.isPresent() && isTimes(sentence, at + 1);
        int per = counted ? at + 2 : at;
        if (counted
                ? !PER.contains(sentence.folded(per))
                : !sentence.folded(per).equals("cada")) {
            return Optional.empty();
        }
        if (!counted && at >= 2 && isTimes(sentence, at - 1)) {
            return Optional.empty();
        }
        OptionalInt units = Numerals.of(sentence.folded(per + 1));
        int unit = units.isPresent() ? per + 2 : per + 1;
        return Optional.ofNullable(UNITS.get(singular(sentence.folded(unit))))
                .filter(days -> times.orElse(1) > 0 && units.orElse(1) > 0)
                .map(days -> new WrittenCycle(
                        days * units.orElse(1) / (counted ? times.getAsInt() : 1), sentence.written(at, unit)));
    }

    private static boolean isTimes(Passage sentence, int at) {
        return Set.of("vez", "veces").contains(sentence.folded(at));
    }

    private static String singular(String unit) {
        if (unit.equals("meses")) {
            return "mes";
        }
        return unit.endsWith("s") && !unit.equals("mes") ? unit.substring(0, unit.length() - 1) : unit;
    }

    /** Whether {@code span} is as long, a month more or less exact: 365 days are a year. */
    boolean isAsLongAs(Period span) {
        double other = span.toTotalMonths() * MONTH + span.get(ChronoUnit.DAYS);
        return Math.abs(days - other) <= TOLERANCE * Math.max(days, other);
    }
}
