package vigente.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigente.policy.ContentsMemory;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Slug;

/** Where every policy of a manual stands on a day. */
public final class Standings {
    private static final Set<State> CAME = EnumSet.of(State.IN_FORCE, State.SUPERSEDED, State.WITHDRAWN);

    private final Manual manual;
    private final LocalDate day;
    private final Map<Slug, Known> bySlug = new LinkedHashMap<>();

    /** Those with a revision that came into force and names what it replaces; few, so that each policy can ask all of them. */
    private final List<Standing> replacing = new ArrayList<>();

    /** Which revision is shown is asked for at every reference, so it is found once. */
    private record Known(Standing standing, Revision shown) {
        static Known of(Standing standing) {
            return new Known(standing, standing.shown());
        }
    }

    private Standings(Manual manual, LocalDate day) {
        this.manual = manual;
        this.day = day;
    }

    /** The standings of all policies of {@code manual} on {@code day}. */
    public static Standings of(Manual manual, LocalDate day) {
        Standings standings = new Standings(manual, day);
        manual.policies().forEach(policy -> standings.add(Known.of(Standing.of(policy, day))));
        return standings;
    }

    /** The standings of {@code other} on the same day; a policy that is the very same is not looked at again. */
    public Standings again(Manual other) {
        Standings standings = new Standings(other, day);
        other.policies().forEach(policy -> standings.add(known(policy)));
        return standings;
    }

    // Comparing two policies by their words would take longer than looking at the new one.
    @SuppressWarnings("ReferenceEquality")
    private Known known(Policy policy) {
        Known known = bySlug.get(policy.slug());
        return known != null && known.standing().policy() == policy ? known : Known.of(Standing.of(policy, day));
    }

    private void add(Known known) {
        Standing standing = known.standing();
        bySlug.put(standing.policy().slug(), known);
        if (standing.policy().revisions().stream().anyMatch(r -> replaces(standing, r))) {
            replacing.add(standing);
        }
    }

    private static boolean replaces(Standing standing, Revision revision) {
        return !revision.title().replaces().isEmpty() && CAME.contains(standing.state(revision));
    }

    /** The standing of one of the manual's policies. */
    public Standing of(Policy policy) {
        return get(policy).standing();
    }

    private Known get(Policy policy) {
        Known known = bySlug.get(policy.slug());
        if (known == null) {
            throw new IllegalArgumentException(policy.slug() + " is no policy of this manual");
        }
        return known;
    }

    /** The standing of the policy at that address; empty where there is none. */
    public Optional<Standing> at(Slug slug) {
        return Optional.ofNullable(bySlug.get(slug)).map(Known::standing);
    }

    /**
     * The policies that replaced {@code policy} by that day, in the order of the manual's policies: those with a revision
     * that came into force and names it ({@code sustituye}), whatever became of them later.
     */
    public List<Policy> successors(Policy policy) {
        return replacing.stream()
                .filter(other -> !other.policy().slug().equals(policy.slug()))
                .filter(other ->
                        other.policy().revisions().stream().anyMatch(r -> replaces(other, r) && policy.isReplacedBy(r)))
                .map(Standing::policy)
                .toList();
    }

    /** All of them, in the order of the manual's policies. */
    public List<Standing> all() {
        return bySlug.values().stream().map(Known::standing).toList();
    }

    /** The manual's directory, in which each policy is known by the revision that stands for it on that day. */
    public Directory directory() {
        return directory(new ContentsMemory());
    }

    /** The same; what {@code memory} knows is not looked through again. */
    public Directory directory(ContentsMemory memory) {
        return new Directory(manual, policy -> get(policy).shown(), memory);
    }
}
