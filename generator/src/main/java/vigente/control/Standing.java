package vigente.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigente.policy.Act;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;

/**
 * Where each revision of a policy stands on a day.
 *
 * <p>A revision that was changed after it was authorised is no longer in force, but it has still put an end to the ones
 * before it: an old text does not come back to life because somebody touched the new one.
 *
 * @param day for which it was computed
 */
public record Standing(Policy policy, LocalDate day, Map<RevisionNumber, State> states) {
    private static final Set<State> HELD = EnumSet.of(State.IN_FORCE, State.WITHDRAWN);

    public Standing {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }

    /** The standing of {@code policy} on {@code day}. */
    public static Standing of(Policy policy, LocalDate day) {
        Map<RevisionNumber, State> states = new LinkedHashMap<>();
        List<Revision> newestFirst = new ArrayList<>(policy.revisions());
        Collections.reverse(newestFirst);
        boolean held = false;
        for (Revision revision : newestFirst) {
            State state = state(policy, revision, day, held);
            held = held || (HELD.contains(state) && tookEffect(policy, revision, day)) || fallen(policy, revision, day);
            states.put(revision.number(), state);
        }
        return new Standing(policy, day, states);
    }

    private static State state(Policy policy, Revision revision, LocalDate day, boolean newerHeld) {
        if (revision.number().draft()) {
            return State.DRAFT;
        }
        if (Authorisation.of(policy, revision) != Authorisation.HOLDS) {
            return State.NOT_AUTHORISED;
        }
        if (newerHeld) {
            return State.SUPERSEDED;
        }
        if (withdrawn(policy, revision, day).isPresent()) {
            return State.WITHDRAWN;
        }
        return since(policy, revision).filter(day::isBefore).isPresent() ? State.ISSUED : State.IN_FORCE;
    }

    // What was withdrawn before it ever took effect has replaced nothing.
    private static boolean tookEffect(Policy policy, Revision revision, LocalDate day) {
        Optional<LocalDate> since = since(policy, revision);
        return withdrawn(policy, revision, day)
                .map(act -> since.filter(act.date()::isBefore).isEmpty())
                .orElse(true);
    }

    private static boolean fallen(Policy policy, Revision revision, LocalDate day) {
        return !revision.number().draft()
                && Authorisation.of(policy, revision) == Authorisation.FALLEN
                && effective(policy, revision).filter(day::isBefore).isEmpty();
    }

    /** The act that withdrew the revision by that day. */
    private static Optional<Act> withdrawn(Policy policy, Revision revision, LocalDate day) {
        return policy.acts().stream()
                .filter(a -> a.kind() == Act.Kind.WITHDRAWN && a.revision().equals(revision.number()))
                .filter(a -> !a.date().isAfter(day))
                .findFirst();
    }

    /** The day the revision was withdrawn; empty where it was not, or not yet. */
    public Optional<LocalDate> withdrawn(Revision revision) {
        return withdrawn(policy, revision, day).map(Act::date);
    }

    /** From which day a revision is in force: as stated, else its issue date, else its authorisation. */
    public static Optional<LocalDate> effective(Policy policy, Revision revision) {
        return revision.title()
                .effective()
                .known()
                .or(() -> revision.title().issued().known())
                .or(() -> Authorisation.acts(policy, revision).stream()
                        .map(Act::date)
                        .min(LocalDate::compareTo));
    }

    /**
     * The first day on which a revision can be in force: the one it states ({@code vigente_desde}), else its issue date, but
     * not before somebody authorised exactly this text. Only words that were authorised themselves can reach back.
     */
    public static Optional<LocalDate> since(Policy policy, Revision revision) {
        Optional<LocalDate> stated = revision.title().effective().known();
        Optional<LocalDate> authorised = Authorisation.act(policy, revision).map(Act::date);
        Optional<LocalDate> issued = revision.title().issued().known();
        return stated.or(() ->
                        issued.filter(day -> authorised.filter(day::isBefore).isEmpty()))
                .or(() -> authorised)
                .or(() -> issued);
    }

    /** The act that withdrew the revision, as far as the day of this standing knows. */
    public Optional<Act> withdrawal(Revision revision) {
        return withdrawn(policy, revision, day);
    }

    public State state(Revision revision) {
        State state = states.get(revision.number());
        if (state == null) {
            throw new IllegalArgumentException(revision.number() + " is no revision of " + policy.slug());
        }
        return state;
    }

    /** The revision in force. */
    public Optional<Revision> inForce() {
        return first(State.IN_FORCE);
    }

    /**
     * The revision that the policy's own page shows: the one in force, else the one withdrawn, else the one whose
     * authorisation fell, else the working copy, else the newest.
     */
    public Revision shown() {
        return inForce()
                .or(() -> first(State.WITHDRAWN))
                .or(this::fallen)
                .or(() -> policy.workingCopy())
                .orElseGet(policy::newest);
    }

    private Optional<Revision> fallen() {
        return policy.revisions().stream().filter(r -> fallen(policy, r, day)).reduce((a, b) -> b);
    }

    private Optional<Revision> first(State state) {
        return policy.revisions().stream().filter(r -> state(r) == state).reduce((a, b) -> b);
    }
}
