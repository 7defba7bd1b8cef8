package vigente.policy;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A span of days, months or years, longer than nothing.
 *
 * @param span normalised neither way: 12 months stay 12 months
 * @param written as the author wrote it, for display
 */
public record ReviewPeriod(Period span, String written) {
    private static final int MOST_MONTHS = 12_000;
    private static final int MOST_DAYS = 366_000;

    public ReviewPeriod {
        if (!LocalDate.EPOCH.plus(span).isAfter(LocalDate.EPOCH)) {
            throw new IllegalArgumentException(written);
        }
    }

    /** The period that {@code written} means; empty where it means none, nothing, or more than a thousand years. */
    public static Optional<ReviewPeriod> parse(String written) {
        return WrittenPeriod.read(written)
                .filter(span -> span.toTotalMonths() <= MOST_MONTHS && span.get(ChronoUnit.DAYS) <= MOST_DAYS)
                .filter(span -> LocalDate.EPOCH.plus(span).isAfter(LocalDate.EPOCH))
                .map(span -> new ReviewPeriod(span, written.strip()));
    }

    /** The day one period after {@code day}; 29 February falls on 28 February. */
    public LocalDate after(LocalDate day) {
        return day.plus(span);
    }

    @Override
    public String toString() {
        return written;
    }
}
