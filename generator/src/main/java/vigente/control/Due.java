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
 * @param start from which day the period runs: the base date or the last review without changes, the later of both
 * @param date one period after it; empty where there is no start, no period, or nothing in force to review
 * @param band where the day stands relative to it
 */
public record Due(Optional<Start> start, Optional<LocalDate> date, Band band) {
    /** What a period is counted from. */
    public enum Origin {
        ISSUE("emision"),
        EFFECT("vigencia"),
        REVIEW("revision-sin-cambios");

        private final String id;

        Origin(String id) {
            this.id = id;
        }

        /** As data files name it. */
        public String id() {
            return id;
        }
    }

    /** The day a period is counted from, and why from that day. */
    public record Start(LocalDate day, Origin origin) {}

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
        Optional<Start> start = start(standing.policy(), inForce.get(), standing.day());
        Optional<LocalDate> date = start.flatMap(
                s -> inForce.get().title().review().period().known().map(period -> period.after(s.day())));
        return new Due(
                start, date, date.map(d -> band(d, standing.day(), warnBefore)).orElse(Band.WITHOUT_DATE));
    }

    private static Optional<Start> start(Policy policy, Revision revision, LocalDate day) {
        Optional<Start> stated = revision.title().review().base() == ReviewCycle.Base.EFFECT
                ? Standing.effective(policy, revision).map(d -> new Start(d, Origin.EFFECT))
                : revision.title().issued().known().map(d -> new Start(d, Origin.ISSUE));
        Optional<Start> reviewed = policy.acts().stream()
                .filter(a -> a.kind() == Act.Kind.UNCHANGED && a.revision().equals(revision.number()))
                .map(Act::date)
                .filter(date -> !date.isAfter(day))
                .max(LocalDate::compareTo)
                .map(d -> new Start(d, Origin.REVIEW));
        return stated.map(s -> reviewed.filter(r -> s.day().isBefore(r.day())).orElse(s))
                .or(() -> reviewed);
    }

    private static Band band(LocalDate due, LocalDate day, List<Period> warnBefore) {
        if (due.isBefore(day)) {
            return Band.OVERDUE;
        }
        return warnBefore.stream().anyMatch(before -> !due.minus(before).isAfter(day)) ? Band.SOON : Band.UP_TO_DATE;
    }

    /** The day the period is counted from. */
    public Optional<LocalDate> base() {
        return start.map(Start::day);
    }

    /** Days from {@code day} to the due date, negative when it has passed; empty where there is no date. */
    public Optional<Long> days(LocalDate day) {
        return date.map(d -> ChronoUnit.DAYS.between(day, d));
    }
}
