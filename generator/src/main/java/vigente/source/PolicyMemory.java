package vigente.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vigente.policy.Policy;
import vigente.policy.Settings;
import vigente.problem.Problem;

/**
 * The policies that were read before, each with what was wrong with it, so that only what has changed is read again.
 *
 * <p>It knows nothing of the disk: who uses it says what has changed. One reading at a time, which may use several threads.
 */
public final class PolicyMemory {
    // A path to something inside of a policy's folder has so many names: politicas/ventas/registro.yaml.
    private static final int INSIDE = 3;

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final TextShelf shelf;
    private Optional<Folders> folders = Optional.empty();
    private Optional<Settings> settings = Optional.empty();

    public PolicyMemory() {
        this(new TextShelf());
    }

    /** One whose texts are held on {@code shelf}. */
    PolicyMemory(TextShelf shelf) {
        this.shelf = shelf;
    }

    /** A policy, empty where its data could not be read, and what is wrong with it. */
    record Entry(Optional<Policy> policy, List<Problem> problems) {
        Entry {
            problems = List.copyOf(problems);
        }
    }

    /** The folders of policies by their names, and what is wrong with what else stands there. */
    record Folders(List<Map.Entry<String, Path>> policies, List<Problem> problems) {}

    interface Listing {
        Folders list() throws IOException;
    }

    interface Reading {
        Entry read(String slug, Path folder) throws IOException;
    }

    /** Where the texts of all of them are held. */
    TextShelf shelf() {
        return shelf;
    }

    /** Forgets what stands at {@code path}, from the content folder. */
    public void forget(String path) {
        String[] names = path.split("/", INSIDE);
        if (!names[0].equals(SourceReader.POLICIES)) {
            return;
        }
        if (names.length > 1) {
            entries.remove(Normalizer.normalize(names[1], Normalizer.Form.NFC));
        }
        if (names.length < INSIDE) {
            folders = Optional.empty();
        }
    }

    /** Which policies there are, as {@code listing} tells where that is not known. */
    Folders folders(Listing listing) throws IOException {
        Folders now = folders.isPresent() ? folders.get() : listing.list();
        folders = Optional.of(now);
        return now;
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
            folders.stream().filter(folder -> !entries.containsKey(folder.getKey())).toList().parallelStream()
                    .forEach(folder -> entries.put(folder.getKey(), read(folder.getKey(), folder.getValue(), reading)));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return folders.stream()
                .map(folder -> Objects.requireNonNull(entries.get(folder.getKey())))
                .toList();
    }

    private static Entry read(String slug, Path folder, Reading reading) {
        try {
            return reading.read(slug, folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
