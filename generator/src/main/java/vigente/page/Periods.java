package vigente.page;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import vigente.message.Messages;
import vigente.policy.ReviewPeriod;

/** Periods as readers read them. */
public final class Periods {
    private Periods() {}

    /** "12 meses" as the author wrote it; "6 meses" for {@code P6M}. */
    public static String words(ReviewPeriod period) {
        return period.written().startsWith("P") ? words(period.span()) : period.written();
    }

    private static String words(Period span) {
        List<String> parts = new ArrayList<>();
        part(parts, span.getYears(), "periodo.anio");
        part(parts, span.getMonths(), "periodo.mes");
        part(parts, span.getDays(), "periodo.dia");
        return String.join(", ", parts);
    }

    private static void part(List<String> parts, int count, String key) {
        if (count != 0) {
            parts.add(Messages.count(key, count));
        }
    }
}
