package vigente.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.message.DayWords;
import vigente.text.Fold;

/** Days as documents write them: {@code 15/01/2026}, {@code 2026-01-15}, {@code 15 de enero de 2026}. */
final class Dates {
    /** What may be a day. */
    static final String FORM =
            "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2}[º°]? de \\p{L}+ del? \\d{4}";

    private static final Pattern PARTS = Pattern.compile("(\\d+)\\D+?(\\d+|\\p{L}{4,})\\D+?(\\d+)");

    private Dates() {}

    /** The day; empty where there is no such day. In numbers the day stands before the month. */
    static Optional<LocalDate> read(String written) {
        Matcher matcher = PARTS.matcher(Fold.plain(written.replaceAll("[º°]", ""))
                .replaceAll(" de(?:l)? ", " ")
                .strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean yearFirst = matcher.group(1).length() == 4;
        int month = Character.isDigit(matcher.group(2).charAt(0))
                ? Integer.parseInt(matcher.group(2))
                : DayWords.monthNumber(matcher.group(2).replace("setiembre", "septiembre"));
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(yearFirst ? 1 : 3)),
                    month,
                    Integer.parseInt(matcher.group(yearFirst ? 3 : 1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
