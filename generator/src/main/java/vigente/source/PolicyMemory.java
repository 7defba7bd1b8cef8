package vigente.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vigente.policy.Policy;
import vigente.policy.Settings;
import vigente.problem.Problem;
import vigente.problem.Problems;

/**
 * The policies that were read before, each with what was wrong with it, so that only what has changed is read again.
 *
 * <p>It knows nothing of the disk: who uses it says which folders have changed. One reading at a time, which may use several threads.
 */
public final class PolicyMemory {
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final TextShelf shelf;
    private Optional<Settings> settings = Optional.empty();

    public PolicyMemory() {
        this(new TextShelf());
    }

    /** One whose texts are held on {@code shelf}. */
    PolicyMemory(TextShelf shelf) {
        this.shelf = shelf;
    }

    /** A policy, empty where its data could not be read, and what is wrong with it. */
    record Entry(Optional<Policy> policy, List<Problem> problems) {}

    interface Reading {
        Optional<Policy> read(String slug, Path folder, Problems problems) throws IOException;
    }

    /** Where the texts of all of them are held. */
    TextShelf shelf() {
        return shelf;
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

    /** What stands in the {@code folders}, in their order; those that are not remembered are read on all processors. */
    List<Entry> policies(Collection<Map.Entry<String, Path>> folders, Reading reading) throws IOException {
        try {
            return folders.parallelStream()
                    .map(folder -> remembered(folder.getKey(), folder.getValue(), reading))
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private Entry remembered(String slug, Path folder, Reading reading) {
        Entry known = entries.get(slug);
        Entry entry = known == null ? read(slug, folder, reading) : known;
        entries.put(slug, entry);
        return entry;
    }

    private static Entry read(String slug, Path folder, Reading reading) {
        Problems own = new Problems();
        try {
            return new Entry(reading.read(slug, folder, own), own.sorted());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
