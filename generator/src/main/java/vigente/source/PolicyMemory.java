package vigente.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.policy.Policy;
import vigente.policy.Settings;
import vigente.problem.Problem;
import vigente.problem.Problems;

/**
 * The policies that were read before, each with what was wrong with it, so that only what has changed is read again.
 *
 * <p>It knows nothing of the disk: who uses it says which folders have changed. One thread at a time.
 */
public final class PolicyMemory {
    private final Map<String, Entry> entries = new HashMap<>();
    private Optional<Settings> settings = Optional.empty();

    private record Entry(Optional<Policy> policy, List<Problem> problems) {}

    interface Reading {
        Optional<Policy> read(Problems problems) throws IOException;
    }

    /** Forgets the policy in the folder of that name. */
    public void forget(String slug) {
        entries.remove(slug);
    }

    // What a policy may say depends on the settings, so other ones make all of them new.
    void use(Settings now) {
        if (!settings.equals(Optional.of(now))) {
            entries.clear();
            settings = Optional.of(now);
        }
    }

    Optional<Policy> policy(String slug, Problems problems, Reading reading) throws IOException {
        Entry entry = entries.get(slug);
        if (entry == null) {
            Problems own = new Problems();
            Optional<Policy> policy = reading.read(own);
            entry = new Entry(policy, own.sorted());
            entries.put(slug, entry);
        }
        problems.addAll(entry.problems());
        return entry.policy();
    }
}
