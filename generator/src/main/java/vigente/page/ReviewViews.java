package vigente.page;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vigente.control.Due;
import vigente.message.Messages;

/** Says when a policy is due. */
final class ReviewViews {
    private ReviewViews() {}

    static ReviewView of(Due due, LocalDate day, List<Period> warnBefore) {
        return new ReviewView(
                due.date().map(LocalDate::toString).orElse(""),
                due.date().map(Dates::words).orElse(""),
                due.band().id(),
                label(due, day),
                due.date().map(d -> warnDays(d, warnBefore)).orElse(0));
    }

    private static String label(Due due, LocalDate day) {
        String key = "banda." + due.band().id();
        long days = due.days(day).orElse(0L);
        return switch (due.band()) {
            case OVERDUE -> Messages.count(key, (int) -days);
            case SOON -> days == 0 ? Messages.text(key + ".hoy") : Messages.count(key, (int) days);
            default -> Messages.text(key);
        };
    }

    private static int warnDays(LocalDate due, List<Period> warnBefore) {
        return warnBefore.stream()
                .mapToInt(before -> (int) ChronoUnit.DAYS.between(due.minus(before), due))
                .max()
                .orElse(0);
    }
}
