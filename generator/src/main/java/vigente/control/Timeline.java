package vigente.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import vigente.policy.Act;
import vigente.policy.Policy;
import vigente.policy.Revision;

/**
 * What of a policy was in force through time, as far as its sources know now.
 *
 * @param spans in order and without gaps: the first has no beginning, the last no end
 */
public record Timeline(Policy policy, List<Span> spans) {
    public Timeline {
        spans = List.copyOf(spans);
    }

    /**
     * Days on which the same was in force, or nothing for the same reason.
     *
     * @param from its first day
     * @param last its last day
     * @param standing of the policy on any of those days
     */
    public record Span(Optional<LocalDate> from, Optional<LocalDate> last, Standing standing) {
        /** What was in force. */
        public Optional<Revision> revision() {
            return standing.inForce();
        }

        /** Why nothing was. */
        public Optional<Absence> absence() {
            return Absence.of(standing);
        }

        private boolean sameAs(Standing later) {
            return Objects.equals(number(standing), number(later)) && absence().equals(Absence.of(later));
        }

        private static Optional<Object> number(Standing standing) {
            return standing.inForce().map(Revision::number);
        }
    }

    /** The whole time of {@code policy}. */
    public static Timeline of(Policy policy) {
        List<Span> spans = new ArrayList<>();
        NavigableSet<LocalDate> turns = turns(policy);
        LocalDate before = turns.isEmpty() ? LocalDate.EPOCH : turns.first().minusDays(1);
        Span open = new Span(Optional.empty(), Optional.empty(), Standing.of(policy, before));
        for (LocalDate turn : turns) {
            Standing standing = Standing.of(policy, turn);
            if (!open.sameAs(standing)) {
                spans.add(new Span(open.from(), Optional.of(turn.minusDays(1)), open.standing()));
                open = new Span(Optional.of(turn), Optional.empty(), standing);
            }
        }
        spans.add(open);
        return new Timeline(policy, spans);
    }

    // Between two of these days nothing changes.
    private static NavigableSet<LocalDate> turns(Policy policy) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        policy.revisions().stream().filter(r -> !r.number().draft()).forEach(r -> {
            Standing.since(policy, r).ifPresent(turns::add);
            Standing.effective(policy, r).ifPresent(turns::add);
        });
        policy.acts().stream()
                .filter(a -> a.kind() == Act.Kind.WITHDRAWN)
                .map(Act::date)
                .forEach(turns::add);
        return turns;
    }

    /** The span that {@code day} lies in. */
    public Span at(LocalDate day) {
        return spans.stream()
                .filter(span -> span.last().filter(day::isAfter).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
