package vigente.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A policy's folder as it shall be, beside the one that is: every file that stays is the same file, with its time and its
 * permissions; links stay links.
 */
record Twin(Path original, Path twin, FolderEdit edit, Disk disk) {
    /** Makes the twin. */
    void make() throws IOException {
        copy(original, twin, "");
        for (Map.Entry<String, byte[]> file : new TreeMap<>(edit.files()).entrySet()) {
            if (!Traces.stands(original.resolve(file.getKey()))) {
                write(twin.resolve(file.getKey()), file.getValue());
            }
        }
        disk.flush(twin);
    }

    private void copy(Path from, Path to, String prefix) throws IOException {
        disk.makeFolder(to);
        for (Path entry : entries(from)) {
            String path = prefix + entry.getFileName();
            Path target = to.resolve(named(path, entry));
            if (Files.isSymbolicLink(entry)) {
                disk.relink(entry, target);
            } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                copy(entry, target, path + "/");
                disk.flush(target);
            } else if (edit.files().containsKey(path)) {
                write(target, contentOf(path));
                disk.dress(entry, target);
            } else {
                disk.keep(entry, target);
            }
        }
        disk.dress(from, to);
    }

    private byte[] contentOf(String path) {
        return Optional.ofNullable(edit.files().get(path)).orElseThrow();
    }

    private void write(Path file, byte[] content) throws IOException {
        disk.write(file, content);
        disk.flush(file);
    }

    private String named(String path, Path entry) {
        return path.equals(edit.before()) ? edit.after() : String.valueOf(entry.getFileName());
    }

    /** The first path below {@code now} that is not as it was when the twin was made; edited files are passed over. */
    Optional<String> changed(Path now) throws IOException {
        return changed(now, twin, "");
    }

    private Optional<String> changed(Path now, Path made, String prefix) throws IOException {
        for (Path entry : entries(now)) {
            String path = prefix + entry.getFileName();
            Path twinned = made.resolve(named(path, entry));
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                Optional<String> below = Files.isDirectory(twinned, LinkOption.NOFOLLOW_LINKS)
                        ? changed(entry, twinned, path + "/")
                        : Optional.of(path);
                if (below.isPresent()) {
                    return below;
                }
            } else if (!edit.files().containsKey(path) && !same(entry, twinned)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private static boolean same(Path entry, Path twinned) throws IOException {
        if (Files.isSymbolicLink(entry)) {
            return Files.isSymbolicLink(twinned)
                    && Files.readSymbolicLink(entry).equals(Files.readSymbolicLink(twinned));
        }
        return Files.isRegularFile(twinned, LinkOption.NOFOLLOW_LINKS)
                && (Files.isSameFile(entry, twinned) || Files.mismatch(entry, twinned) < 0);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
