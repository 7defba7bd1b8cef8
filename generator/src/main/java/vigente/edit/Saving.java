package vigente.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vigente.output.Changed;
import vigente.output.ContentChange;
import vigente.output.FolderEdit;
import vigente.output.Seen;

/**
 * Texts of a working copy on their way to the disk: they replace only what their writer has read.
 *
 * @param now the working copy as it stands on the disk
 * @param wanted what its files shall hold, by their names
 * @param read the fingerprints of those files when their writer read them; empty where there was none
 */
public record Saving(WorkingCopy now, Map<String, byte[]> wanted, Map<String, String> read) {
    public Saving {
        wanted = new TreeMap<>(wanted);
        read = Map.copyOf(read);
    }

    @Override
    public Map<String, byte[]> wanted() {
        return new TreeMap<>(wanted);
    }

    /** The files that somebody else has changed since, and to something else than is wanted. */
    public List<String> conflicts() {
        return wanted.keySet().stream()
                .filter(name -> !now.fingerprint(name).equals(read.getOrDefault(name, "")))
                .filter(name -> !isThere(name))
                .toList();
    }

    private boolean isThere(String name) {
        return now.files().containsKey(name) && java.util.Arrays.equals(now.bytes(name), wanted.get(name));
    }

    /** Writes what differs, all of it or nothing; empty where nothing does. There may be no conflicts. */
    public Optional<Changed> write(ContentChange change) {
        Map<String, byte[]> files = new HashMap<>();
        wanted.forEach((name, bytes) -> {
            if (!isThere(name)) {
                files.put(now.number() + "/" + name, bytes);
            }
        });
        if (files.isEmpty()) {
            return Optional.empty();
        }
        if (files.size() == 1) {
            String name = files.keySet().iterator().next();
            return Optional.of(change.write(now.slug(), name, files.getOrDefault(name, new byte[0]), seen()));
        }
        String folder = now.number().toString();
        return Optional.of(change.exchange(now.slug(), new FolderEdit(folder, folder, files), seen()));
    }

    private Seen seen() {
        Map<String, byte[]> files = new HashMap<>();
        Set<String> absent = new HashSet<>();
        for (String name : wanted.keySet()) {
            if (now.files().containsKey(name)) {
                files.put(now.number() + "/" + name, now.bytes(name));
            } else {
                absent.add(now.number() + "/" + name);
            }
        }
        return new Seen(files, absent, Set.of());
    }
}
