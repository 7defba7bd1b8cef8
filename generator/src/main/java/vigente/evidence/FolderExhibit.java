package vigente.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vigente.message.Messages;

/** A folder of the machine; links in it are not followed. */
final class FolderExhibit implements Exhibit {
    private final NavigableMap<String, Path> files = new TreeMap<>();
    private final List<Difference> oddities = new ArrayList<>();

    FolderExhibit(Path folder) throws IOException {
        Path root = folder.toRealPath();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                add(root, file, attributes);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void add(Path root, Path file, BasicFileAttributes attributes) {
        String path = Normalizer.normalize(
                root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"),
                Normalizer.Form.NFC);
        if (!attributes.isRegularFile()) {
            oddities.add(new Difference(Difference.Kind.UNSAFE, path, Messages.text("comprobar.enlace")));
        } else if (files.putIfAbsent(path, file) != null) {
            oddities.add(new Difference(Difference.Kind.UNSAFE, path, Messages.text("comprobar.dos-veces")));
        }
    }

    @Override
    public NavigableSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public List<Difference> oddities() {
        return List.copyOf(oddities);
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        Path file = files.get(path);
        return file == null ? Optional.empty() : Optional.of(Files.newInputStream(file));
    }

    @Override
    public boolean damagedBy(IOException failure) {
        return false;
    }

    @Override
    public void close() {}
}
