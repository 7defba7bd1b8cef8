package vigente.message;

import java.time.LocalDate;
import java.util.List;

/** Days as readers read them; the same words on every machine. */
public final class DayWords {
    private static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private DayWords() {}

    /** "marzo", of the month counted from 1. */
    public static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** The month of that name in small letters, counted from 1; 0 where there is none. */
    public static int monthNumber(String name) {
        return MONTHS.indexOf(name) + 1;
    }

    /** "15 de enero de 2026". */
    public static String of(LocalDate date) {
        return date.getDayOfMonth() + " de " + month(date.getMonthValue()) + " de " + date.getYear();
    }
}
