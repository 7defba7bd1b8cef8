package vigente.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import vigente.message.DayWords;

/** Dates as readers read them; the same words on every machine. */
final class Dates {
    private Dates() {}

    /** The same for a date as written in the sources; anything else stays as it is. */
    static String wordsIfDate(String written) {
        try {
            return words(LocalDate.parse(written));
        } catch (DateTimeParseException otherWords) {
            return written;
        }
    }

    /** "15 de enero de 2026". */
    static String words(LocalDate date) {
        return DayWords.of(date);
    }

    /** "marzo de 2027". */
    static String words(YearMonth month) {
        return month(month) + " de " + month.getYear();
    }

    /** "marzo". */
    static String month(YearMonth month) {
        return DayWords.month(month.getMonthValue());
    }
}
