package vigente.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.redline.Redline;

/** The redlines of one edition, those that were asked for last made once; may be asked from several threads. */
public final class Redlines {
    // Whoever shows a policy asks for the same few; those of a whole manual would hold all its texts.
    private static final int MOST = 256;

    private final Map<String, Redline> made = new LinkedHashMap<>(MOST, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Redline> eldest) {
            return size() > MOST;
        }
    };

    /** What changed from one revision of a policy to another. */
    public Redline between(Revision before, Revision after) {
        String folders = before.folder() + "\n" + after.folder();
        return known(folders).orElseGet(() -> {
            Redline redline = Redline.between(before, after);
            keep(folders, redline);
            return redline;
        });
    }

    private synchronized Optional<Redline> known(String folders) {
        return Optional.ofNullable(made.get(folders));
    }

    private synchronized void keep(String folders, Redline redline) {
        made.put(folders, redline);
    }

    /** The revision that {@code revision} follows: the newest issued one before it, for an issued one and a draft alike. */
    public static Optional<Revision> before(Policy policy, Revision revision) {
        return policy.revisions().stream()
                .filter(other -> !other.number().draft())
                .filter(other -> other.number().compareTo(revision.number()) < 0)
                .max(Comparator.comparing(Revision::number));
    }
}
