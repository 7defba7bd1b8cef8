package vigente.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.text.Fold;

/**
 * The review that a clause promises.
 *
 * @param period as manual.yaml writes it: {@code 1 año}
 * @param fromForce whether it is counted from the day of effect, not from that of issue
 */
record Cycle(String period, boolean fromForce) {
    private static final List<String> NUMBERS = List.of("un", "dos", "tres", "cuatro", "cinco", "seis");
    private static final Pattern EVERY = Pattern.compile(
            "(?:cada|periodo de|vigencia de|al menos cada) (?:(\\d{1,2}|un|dos|tres|cuatro|cinco|seis) )?(?:\\(\\p{L}+\\) )?(ano|mes|dia)(?:s|es)?\\b");
    private static final Pattern YEARLY = Pattern.compile("\\b(?:una vez al ano|anual(?:mente)?|cada ano)\\b");
    private static final Pattern HALF = Pattern.compile("\\bsemestral(?:mente)?\\b|dos veces al ano");
    private static final Pattern FROM_FORCE = Pattern.compile("entrada en vigor|inicio de (?:su )?vigencia");

    /** What {@code clause} promises; empty where it names no period. */
    static Optional<Cycle> of(String clause) {
        String folded = Fold.plain(clause);
        boolean fromForce = FROM_FORCE.matcher(folded).find();
        if (HALF.matcher(folded).find()) {
            return Optional.of(new Cycle("6 meses", fromForce));
        }
        Matcher every = EVERY.matcher(folded);
        if (every.find()) {
            return Optional.of(new Cycle(period(every.group(1), every.group(2)), fromForce));
        }
        return YEARLY.matcher(folded).find() ? Optional.of(new Cycle("1 año", fromForce)) : Optional.empty();
    }

    private static String period(@org.jspecify.annotations.Nullable String written, String unit) {
        int number = written == null
                ? 1
                : NUMBERS.contains(written) ? NUMBERS.indexOf(written) + 1 : Integer.parseInt(written);
        String one = unit.equals("ano") ? "año" : unit.equals("dia") ? "día" : "mes";
        return number + " " + one + (number == 1 ? "" : unit.equals("mes") ? "es" : "s");
    }
}
