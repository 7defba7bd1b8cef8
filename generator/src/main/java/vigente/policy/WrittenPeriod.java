package vigente.policy;

import java.time.DateTimeException;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.text.Fold;

/** Reads a span of time as people write it (format: "N días|meses|años" or ISO 8601). */
public final class WrittenPeriod {
    private static final Pattern WORDS = Pattern.compile("([+-]?\\d{1,6}) *([a-z]+)");

    private WrittenPeriod() {}

    /** The span that {@code written} means, of whatever length; empty where it means none. */
    public static Optional<Period> read(String written) {
        Matcher words = WORDS.matcher(Fold.plain(written).strip());
        return words.matches() ? inWords(Integer.parseInt(words.group(1)), words.group(2)) : iso(written.strip());
    }

    private static Optional<Period> inWords(int count, String unit) {
        return switch (unit) {
            case "dia", "dias" -> Optional.of(Period.ofDays(count));
            case "semana", "semanas" -> Optional.of(Period.ofWeeks(count));
            case "mes", "meses" -> Optional.of(Period.ofMonths(count));
            case "ano", "anos" -> Optional.of(Period.ofYears(count));
            default -> Optional.empty();
        };
    }

    private static Optional<Period> iso(String written) {
        try {
            return written.startsWith("P") || written.startsWith("-P")
                    ? Optional.of(Period.parse(written))
                    : Optional.empty();
        } catch (DateTimeException | ArithmeticException notIso) {
            return Optional.empty();
        }
    }
}
