package vigente.control;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vigente.policy.Act;
import vigente.policy.Policy;
import vigente.policy.ReviewCycle;
import vigente.policy.Revision;

/**
 * When a policy is due for review (format: "registro.yaml").
 *
 * @param base from which day the period runs: the base date or the last review without changes, the later of both
 * @param date one period after it; empty where there is no base, no period, or nothing in force to review
 * @param band where the day stands relative to it
 */
public record Due(Optional<LocalDate> base, Optional<LocalDate> date, Band band) {
    /** How near the due date is. */
    public enum Band {
        OVERDUE("vencida"),
        SOON("por-vencer"),
        UP_TO_DATE("al-corriente"),
        WITHOUT_DATE("sin-fecha");

        private final String id;

        Band(String id) {
            this.id = id;
        }

        /** As data files and styles name it. */
        public String id() {
            return id;
        }
    }

    private static final Due NEVER = new Due(Optional.empty(), Optional.empty(), Band.WITHOUT_DATE);

    /** When the policy is due, as far as the day of its standing knows. */
    public static Due of(Standing standing, List<Period> warnBefore) {
        Optional<Revision> inForce = standing.inForce();
        if (inForce.isEmpty()) {
            return NEVER;
        }
        Optional<LocalDate> base = base(standing.policy(), inForce.get(), standing.day());
        Optional<LocalDate> date = base.flatMap(
                b -> inForce.get().title().review().period().known().map(period -> period.after(b)));
        return new Due(
                base, date, date.map(d -> band(d, standing.day(), warnBefore)).orElse(Band.WITHOUT_DATE));
    }

    private static Optional<LocalDate> base(Policy policy, Revision revision, LocalDate day) {
        Optional<LocalDate> stated = revision.title().review().base() == ReviewCycle.Base.EFFECT
                ? Standing.effective(policy, revision)
                : revision.title().issued().known();
        Optional<LocalDate> reviewed = policy.acts().stream()
                .filter(a -> a.kind() == Act.Kind.UNCHANGED && a.revision().equals(revision.number()))
                .map(Act::date)
                .filter(date -> !date.isAfter(day))
                .max(LocalDate::compareTo);
        return stated.map(s -> reviewed.filter(s::isBefore).orElse(s)).or(() -> reviewed);
    }

    private static Band band(LocalDate due, LocalDate day, List<Period> warnBefore) {
        if (due.isBefore(day)) {
            return Band.OVERDUE;
        }
        return warnBefore.stream().anyMatch(before -> !due.minus(before).isAfter(day)) ? Band.SOON : Band.UP_TO_DATE;
    }

    /** Days from {@code day} to the due date, negative when it has passed; empty where there is no date. */
    public Optional<Long> days(LocalDate day) {
        return date.map(d -> ChronoUnit.DAYS.between(day, d));
    }
}
