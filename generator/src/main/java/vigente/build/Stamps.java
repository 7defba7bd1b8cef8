package vigente.build;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What each file of a folder looked like from outside when it was last seen; hidden files are nobody's sources, and links to
 * folders are not followed, since they may lead to the whole disk.
 */
public final class Stamps {
    private static final char AFTER_SLASH = '/' + 1;

    private final Path root;
    private final Consumer<Path> folders;
    private final NavigableMap<String, Stamp> seen = new TreeMap<>();

    private record Stamp(
            long modified,
            long size,
            boolean folder,
            @Nullable Object key) {
        static Stamp of(BasicFileAttributes file) {
            return new Stamp(
                    file.isDirectory() ? 0 : file.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS),
                    file.isDirectory() ? 0 : file.size(),
                    file.isDirectory(),
                    file.fileKey());
        }
    }

    /** @param folders hears of every folder that is looked into */
    public Stamps(Path root, Consumer<Path> folders) {
        this.root = root;
        this.folders = folders;
        look(root);
    }

    /** Looks again at everything below {@code place}; gives back what differs, as paths from the root with {@code /}. */
    public Set<String> look(Path place) {
        Map<String, Stamp> now = new HashMap<>();
        walk(place, now);
        Set<String> gone = below(name(place));
        gone.removeAll(now.keySet());
        seen.keySet().removeAll(gone);
        Set<String> changed = new TreeSet<>(gone);
        now.forEach((path, stamp) -> {
            if (!stamp.equals(seen.put(path, stamp))) {
                changed.add(path);
            }
        });
        return changed;
    }

    /** How many files and folders there are. */
    public int size() {
        return seen.size();
    }

    /** What was seen at {@code path} and below. */
    private Set<String> below(String path) {
        if (path.isEmpty()) {
            return new HashSet<>(seen.keySet());
        }
        Set<String> below =
                new HashSet<>(seen.subMap(path + "/", path + AFTER_SLASH).keySet());
        if (seen.containsKey(path)) {
            below.add(path);
        }
        return below;
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private void walk(Path place, Map<String, Stamp> now) {
        try {
            Files.walkFileTree(place, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(now));
        } catch (IOException vanished) {
            // What went away while it was looked at is seen to be gone the next time.
            return;
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Map<String, Stamp> now;

        Visitor(Map<String, Stamp> now) {
            this.now = now;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            now.put(name(folder), Stamp.of(attributes));
            if (!folder.equals(root) && Files.isSymbolicLink(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.accept(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                now.put(name(file), Stamp.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return !path.equals(root) && String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
