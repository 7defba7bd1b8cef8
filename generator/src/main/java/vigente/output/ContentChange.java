package vigente.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vigente.message.Messages;

/**
 * One change of a content folder, made in one step while nobody else changes it.
 *
 * <p>Whatever fails, and wherever the machine stops, the folder is in its old state or in its new one, at the latest when the
 * next command has {@linkplain ContentFolder#mend mended} it. A file that somebody saved after it was read is never lost: the
 * change is refused. Files that are not changed keep their times and permissions.
 */
public final class ContentChange implements AutoCloseable {
    private final Traces traces;
    private final Disk disk;
    private final Lock lock;
    private final boolean fresh;

    ContentChange(Traces traces, Disk disk, Lock lock) {
        this.traces = traces;
        this.disk = disk;
        this.lock = lock;
        this.fresh = !Files.exists(traces.policies());
    }

    /**
     * Adds a folder that does not exist.
     *
     * @param slug the policy's folder
     * @param name of a folder to add inside it; empty to add the policy's folder itself
     * @param model files to copy: paths inside the new folder to where they are
     * @param files what it holds besides, and instead of the model's: paths inside the new folder, with {@code /}
     */
    public Changed add(String slug, String name, Map<String, Path> model, Map<String, byte[]> files, Seen seen) {
        Path policy = policy(slug);
        Path place = name.isEmpty() ? policy : policy.resolve(name);
        Path staging = traces.staging(name(policy));
        try {
            if (Traces.stands(place)) {
                throw new OutputRefusal("cambio.ya-existe", place);
            }
            disk.makeFolder(traces.policies());
            fill(staging, model, files);
            if (!name.isEmpty()) {
                refuseChanged(seen.changed(policy), policy);
            }
            disk.rename(staging, place);
        } catch (IOException failure) {
            throw OutputFailure.inContent(place, failure);
        }
        return new Changed(place, !isFlushed(place.resolveSibling("")));
    }

    private void fill(Path folder, Map<String, Path> model, Map<String, byte[]> files) throws IOException {
        disk.makeFolder(folder);
        for (Map.Entry<String, Path> file : new TreeMap<>(model).entrySet()) {
            if (!files.containsKey(file.getKey())) {
                Path target = folder.resolve(file.getKey());
                disk.makeFolder(target.resolveSibling(""));
                disk.copy(file.getValue(), target);
                disk.flush(target);
            }
        }
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            Path target = folder.resolve(file.getKey());
            disk.makeFolder(target.resolveSibling(""));
            disk.write(target, file.getValue());
            disk.flush(target);
        }
        disk.flush(folder);
    }

    /** Writes the file {@code name} of a policy's folder, whether or not it exists. */
    public Changed write(String slug, String name, byte[] content, Seen seen) {
        Path policy = policy(slug);
        Path place = policy.resolve(name);
        Path staging = traces.staging(name(policy));
        try {
            Path real = Files.exists(place) ? place.toRealPath() : place;
            disk.write(staging, content);
            disk.flush(staging);
            if (Files.exists(real)) {
                disk.dress(real, staging);
            }
            refuseChanged(seen.changed(policy), policy);
            disk.replace(staging, real);
        } catch (IOException failure) {
            throw OutputFailure.inContent(place, failure);
        }
        return new Changed(place, !isFlushed(policy));
    }

    /** Changes several things of a policy's folder at once: the whole folder is exchanged for its changed twin. */
    public Changed exchange(String slug, FolderEdit edit, Seen seen) {
        Path policy = policy(slug);
        Twin twin = new Twin(policy, traces.staging(name(policy)), edit, disk);
        try {
            twin.make();
            refuseChanged(seen.changed(policy), policy);
            swap(policy, traces.old(name(policy)), twin, seen);
        } catch (IOException failure) {
            throw OutputFailure.inContent(policy, failure);
        }
        return new Changed(policy.resolve(edit.after()), !isCleared(traces.old(name(policy))));
    }

    private void swap(Path policy, Path old, Twin twin, Seen seen) throws IOException {
        disk.rename(policy, old);
        boolean swapped = false;
        try {
            // Under its hidden name nobody finds the old folder any more: what was saved until now is seen here.
            refuseChanged(seen.changed(old), policy);
            refuseChanged(twin.changed(old), policy);
            disk.rename(twin.twin(), policy);
            swapped = true;
        } finally {
            if (!swapped) {
                disk.rename(old, policy);
            }
        }
    }

    // The change is made: what fails from here on only leaves something for the next command to clear away.
    private boolean isCleared(Path old) {
        try {
            disk.flush(traces.policies());
            new Clearing(disk).clear(old);
            return true;
        } catch (IOException tellsTheCaller) {
            return false;
        }
    }

    private boolean isFlushed(Path folder) {
        try {
            disk.flush(folder);
            return true;
        } catch (IOException tellsTheCaller) {
            return false;
        }
    }

    /** Ends the change: what was not carried out leaves no trace, and others may begin. */
    @Override
    public void close() {
        try (lock) {
            Mending mending = new Mending(disk);
            for (String slug : traces.staged()) {
                if (!Traces.stands(traces.old(slug))) {
                    mending.clear(traces.staging(slug));
                }
            }
            if (fresh && Files.exists(traces.policies()) && isEmpty(traces.policies())) {
                disk.remove(traces.policies());
            }
        } catch (IOException failure) {
            throw OutputFailure.inContent(traces.policies(), failure);
        }
    }

    // A folder's name may be stored with its accents apart.
    private Path policy(String slug) {
        Path policy = stored(slug).orElse(traces.policies().resolve(slug));
        if (Files.isSymbolicLink(policy)) {
            throw new OutputRefusal("cambio.enlace", policy);
        }
        return policy;
    }

    private Optional<Path> stored(String slug) {
        if (Files.exists(traces.policies().resolve(slug)) || !Files.isDirectory(traces.policies())) {
            return Optional.empty();
        }
        try {
            return entries(traces.policies()).stream()
                    .filter(entry -> Normalizer.normalize(String.valueOf(entry.getFileName()), Normalizer.Form.NFC)
                            .equals(slug))
                    .findFirst();
        } catch (IOException failure) {
            throw OutputFailure.inContent(traces.policies(), failure);
        }
    }

    private static String name(Path policy) {
        return String.valueOf(policy.getFileName());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        return entries(folder).isEmpty();
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static void refuseChanged(Optional<String> changed, Path policy) {
        changed.ifPresent(path -> {
            throw new OutputFailure(Messages.text("cambio.mientras", policy.resolve(path)));
        });
    }
}
