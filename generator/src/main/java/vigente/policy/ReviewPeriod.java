package vigente.policy;

import java.time.LocalDate;
import java.time.Period;

/**
 * A span of days, months or years, longer than nothing.
 *
 * @param span normalised neither way: 12 months stay 12 months
 * @param written as the author wrote it, for display
 */
public record ReviewPeriod(Period span, String written) {
    public ReviewPeriod {
        if (!LocalDate.EPOCH.plus(span).isAfter(LocalDate.EPOCH)) {
            throw new IllegalArgumentException(written);
        }
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
