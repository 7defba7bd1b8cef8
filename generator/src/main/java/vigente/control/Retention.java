package vigente.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigente.policy.Act;
import vigente.policy.Policy;
import vigente.policy.ReviewPeriod;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;

/**
 * How long a revision that is no longer in force has to be kept (format: {@code conservacion}).
 *
 * @param ended the day it ceased to be in force: its successor came into force, or it was withdrawn
 * @param written how long it is kept, as written; empty where nothing is said or it is owed
 * @param statedBy the revision that says so: a later one, where this one says nothing; empty likewise
 * @param disposal the first day it may be disposed of; empty where that cannot be computed
 */
public record Retention(
        Revision revision,
        State state,
        Optional<LocalDate> ended,
        String written,
        Optional<RevisionNumber> statedBy,
        Optional<LocalDate> disposal) {
    private static final Set<State> ENDED = EnumSet.of(State.SUPERSEDED, State.WITHDRAWN);
    private static final Set<State> EVER_IN_FORCE = EnumSet.of(State.SUPERSEDED, State.WITHDRAWN, State.IN_FORCE);

    /** Every revision that is no longer in force, in the order of their numbers. */
    public static List<Retention> of(Standing standing) {
        List<Retention> all = new ArrayList<>();
        for (Revision revision : standing.policy().revisions()) {
            State state = standing.state(revision);
            if (ENDED.contains(state)) {
                all.add(of(standing, revision, state));
            }
        }
        return all;
    }

    private static Retention of(Standing standing, Revision revision, State state) {
        Optional<LocalDate> ended = state == State.WITHDRAWN
                ? withdrawn(standing.policy(), revision, standing.day())
                : succeeded(standing, revision);
        Optional<Revision> stating = stating(standing.policy(), revision);
        Optional<String> written = stating.flatMap(r -> r.filing().retention().known());
        Optional<ReviewPeriod> period = written.flatMap(ReviewPeriod::parse);
        return new Retention(
                revision,
                state,
                ended,
                written.orElse(""),
                written.flatMap(w -> stating.map(Revision::number)),
                ended.flatMap(day -> period.map(p -> p.after(day))));
    }

    // A rule made later for the whole document also binds what it left behind.
    private static Optional<Revision> stating(Policy policy, Revision revision) {
        return policy.revisions().stream()
                .filter(r -> r.number().compareTo(revision.number()) >= 0
                        && !r.number().draft())
                .filter(r -> !r.filing().retention().isAbsent())
                .findFirst();
    }

    private static Optional<LocalDate> succeeded(Standing standing, Revision revision) {
        return standing.policy().revisions().stream()
                .filter(r -> r.number().compareTo(revision.number()) > 0)
                .filter(r -> EVER_IN_FORCE.contains(standing.state(r)))
                .findFirst()
                .flatMap(r -> Standing.effective(standing.policy(), r));
    }

    private static Optional<LocalDate> withdrawn(Policy policy, Revision revision, LocalDate day) {
        return policy.acts().stream()
                .filter(a -> a.kind() == Act.Kind.WITHDRAWN && a.revision().equals(revision.number()))
                .map(Act::date)
                .filter(date -> !date.isAfter(day))
                .min(LocalDate::compareTo);
    }

    /** Whether it may be disposed of on {@code day}. */
    public boolean mayGo(LocalDate day) {
        return disposal.filter(first -> !first.isAfter(day)).isPresent();
    }
}
