package vigente.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vigente.policy.SourceFile;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;

/**
 * The files of one folder with everything below it, in the order of their paths; links that lead out of it are reported and
 * left out, and so are links to folders, which could lead round in circles.
 */
final class RevisionFiles {
    private static final long LARGEST = 100_000_000;
    private final Path root;
    private final String shown;
    private final Problems problems;
    private final List<SourceFile> found = new ArrayList<>();

    private RevisionFiles(Path root, String shown, Problems problems) {
        this.root = root;
        this.shown = shown;
        this.problems = problems;
    }

    /** All files below {@code root}, which reports call {@code shown}. */
    static List<SourceFile> of(Path root, String shown, Problems problems) throws IOException {
        RevisionFiles files = new RevisionFiles(root, shown, problems);
        files.enter(root, "");
        Collections.sort(files.found);
        files.reportTwins();
        return List.copyOf(files.found);
    }

    /** What is published as one file: the folder of the annexes is no part of it, and the revision's own texts are none. */
    static String address(String path) {
        String inside = path.startsWith("anexos/") && !path.startsWith("anexos/politica.") ? path.substring(7) : path;
        return inside.toLowerCase(Locale.ROOT);
    }

    // Some file systems take "Plan.md" and "plan.md" for one file.
    private void reportTwins() {
        Map<String, String> first = new HashMap<>();
        for (SourceFile file : found) {
            String twin = first.putIfAbsent(address(file.path()), file.path());
            if (twin != null) {
                problems.add(Kind.FILE_COLLISION, Place.start(shown + "/" + file.path()), file.path(), twin);
            }
        }
    }

    private void enter(Path folder, String prefix) throws IOException {
        String named = prefix.isEmpty() ? shown : shown + "/" + prefix.substring(0, prefix.length() - 1);
        for (Map.Entry<String, Path> child : children(folder, named, problems).entrySet()) {
            String path = prefix + child.getKey();
            if (Files.isDirectory(child.getValue(), LinkOption.NOFOLLOW_LINKS)) {
                enter(child.getValue(), path + "/");
            } else if (isInside(child.getValue())) {
                add(path, child.getValue());
            } else {
                problems.add(Kind.LINK_LEAVES, Place.start(shown + "/" + path), child.getKey());
            }
        }
    }

    // A fingerprint is taken over all of a folder, and all of it is published: what is larger would exhaust the memory.
    private void add(String path, Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            Place place = Place.start(shown + "/" + path);
            problems.add(Kind.FILE_TOO_LARGE, place, TextFile.megabytes(size), TextFile.megabytes(LARGEST));
        } else {
            found.add(new SourceFile(path, file));
        }
    }

    // A link may lead to a file of the same folder; to anything else it is not part of what was authorised.
    private boolean isInside(Path file) throws IOException {
        if (!Files.isSymbolicLink(file)) {
            return Files.isRegularFile(file);
        }
        return Files.isRegularFile(file) && file.toRealPath().startsWith(root.toRealPath());
    }

    /**
     * What stands in a folder, which reports call {@code shown}, by its name in NFC.
     *
     * <p>Reported and left out: names that no page or file of the site can have, and the second of two that differ only in
     * how their accents are stored.
     */
    static SortedMap<String, Path> children(Path folder, String shown, Problems problems) throws IOException {
        SortedMap<String, Path> children = new TreeMap<>();
        for (Path child : stored(folder)) {
            String name = Normalizer.normalize(child.getFileName().toString(), Normalizer.Form.NFC);
            Place place = Place.start(shown + "/" + name);
            if (!FileName.fits(name)) {
                problems.add(Kind.BAD_NAME, place, name);
            } else if (children.putIfAbsent(name, child) != null) {
                problems.add(Kind.FILE_COLLISION, place, name, name);
            } else if (!FileName.travels(name)) {
                problems.add(Kind.UNPORTABLE_NAME, place, name);
            }
        }
        return children;
    }

    // Sorted, since a folder hands out its children in an order of its own.
    private static List<Path> stored(Path folder) throws IOException {
        List<Path> stored = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(stored::add);
        }
        Collections.sort(stored);
        return stored;
    }
}
