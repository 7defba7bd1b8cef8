package vigente.page;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.redline.Redline;

/** The redlines of one edition, each made once; may be asked from several threads. */
public final class Redlines {
    private final Map<String, Redline> made = new ConcurrentHashMap<>();

    /** What changed from one revision of a policy to another. */
    public Redline between(Revision before, Revision after) {
        return made.computeIfAbsent(before.folder() + "\n" + after.folder(), folders -> Redline.between(before, after));
    }

    /** The revision that {@code revision} follows: the newest issued one before it, for an issued one and a draft alike. */
    public static Optional<Revision> before(Policy policy, Revision revision) {
        return policy.revisions().stream()
                .filter(other -> !other.number().draft())
                .filter(other -> other.number().compareTo(revision.number()) < 0)
                .max(Comparator.comparing(Revision::number));
    }
}
