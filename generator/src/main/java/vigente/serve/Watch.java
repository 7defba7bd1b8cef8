package vigente.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import vigente.build.Stamps;

/**
 * Waits for changes in a folder.
 *
 * <p>The file system's own news only say where to look; what changed is told by looking. Since there may be none (network
 * shares, too many folders), everything is looked at now and then, the more rarely the more there is.
 */
final class Watch implements AutoCloseable {
    // An editor's save is several events: it is over when nothing more comes for so long.
    private static final long QUIET_MILLIS = 12;
    private static final int MOST_EVENTS_AT_ONCE = 200;
    private static final long REST_MILLIS = 1000;
    private static final int FILES_FOR_A_SECOND_OF_REST = 2000;

    private final Path root;
    private final WatchService service;
    private final Stamps stamps;

    Watch(Path root) throws IOException {
        this.root = root;
        this.service = root.getFileSystem().newWatchService();
        this.stamps = new Stamps(root, this::register);
    }

    private void register(Path folder) {
        try {
            folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
        } catch (IOException noNewsFromThere) {
            // Looking now and then finds the same changes, only later.
            return;
        }
    }

    /** Waits until something has changed; gives back what, as paths from the root with {@code /}; never empty. */
    Set<String> next() throws InterruptedException {
        Set<String> changed = new TreeSet<>();
        while (changed.isEmpty()) {
            for (Path place : places()) {
                changed.addAll(stamps.look(place));
            }
        }
        return changed;
    }

    /** Where there is something to look at: what the news name, the whole folder after a time without any. */
    private Set<Path> places() throws InterruptedException {
        Set<Path> places = new HashSet<>();
        long rest = REST_MILLIS * (1 + stamps.size() / FILES_FOR_A_SECOND_OF_REST);
        WatchKey key = service.poll(rest, TimeUnit.MILLISECONDS);
        if (key == null) {
            places.add(root);
        }
        for (int events = 0; key != null && events < MOST_EVENTS_AT_ONCE; events++) {
            add(key, places);
            key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (key != null) {
            add(key, places);
        }
        return places.contains(root) ? Set.of(root) : places;
    }

    private void add(WatchKey key, Set<Path> places) {
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            places.add(event.context() instanceof Path name ? folder.resolve(name) : root);
        }
        key.reset();
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
