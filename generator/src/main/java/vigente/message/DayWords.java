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

    /** "15 de enero de 2026". */
    public static String of(LocalDate date) {
        return date.getDayOfMonth() + " de " + MONTHS.get(date.getMonthValue() - 1) + " de " + date.getYear();
    }
}
