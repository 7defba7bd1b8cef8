package vigente.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Slug, Standing> bySlug = new LinkedHashMap<>();

    /** Those with a revision that came into force and names what it replaces; few, so that each policy can ask all of them. */
    private final List<Standing> replacing = new ArrayList<>();

    private Standings(Manual manual) {
        this.manual = manual;
    }

    /** The standings of all policies of {@code manual} on {@code day}. */
    public static Standings of(Manual manual, LocalDate day) {
        Standings standings = new Standings(manual);
        manual.policies().forEach(policy -> standings.add(Standing.of(policy, day)));
        return standings;
    }

    private void add(Standing standing) {
        bySlug.put(standing.policy().slug(), standing);
        if (standing.policy().revisions().stream().anyMatch(r -> replaces(standing, r))) {
            replacing.add(standing);
        }
    }

    private static boolean replaces(Standing standing, Revision revision) {
        return !revision.title().replaces().isEmpty() && CAME.contains(standing.state(revision));
    }

    /** The standing of one of the manual's policies. */
    public Standing of(Policy policy) {
        Standing standing = bySlug.get(policy.slug());
        if (standing == null) {
            throw new IllegalArgumentException(policy.slug() + " is no policy of this manual");
        }
        return standing;
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
        return List.copyOf(bySlug.values());
    }

    /** The manual's directory, in which each policy is known by the revision that stands for it on that day. */
    public Directory directory() {
        return directory(new ContentsMemory());
    }

    /** The same; what {@code memory} knows is not looked through again. */
    public Directory directory(ContentsMemory memory) {
        return new Directory(manual, policy -> of(policy).shown(), memory);
    }
}
