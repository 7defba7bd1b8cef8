package vigente.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vigente.message.Messages;

/** A ZIP file. Nothing of it is ever written anywhere, so that its names can do no harm. */
final class ZipExhibit implements Exhibit {
    private final ZipFile zip;
    private final NavigableMap<String, ZipEntry> files = new TreeMap<>();
    private final List<Difference> oddities = new ArrayList<>();

    /** The ZIP at {@code file}; one that is cut off or none at all throws {@link ZipException}. */
    ZipExhibit(Path file) throws IOException {
        this.zip = open(file);
        Collections.list(zip.entries()).forEach(this::add);
    }

    // Names that are no UTF-8 and headers that cannot be are a bug to this library, to us a damaged file.
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (IllegalArgumentException malformed) {
            ZipException damaged = new ZipException(malformed.getMessage());
            damaged.initCause(malformed);
            throw damaged;
        }
    }

    private void add(ZipEntry entry) {
        String name = entry.getName();
        if (!SafePath.safe(entry.isDirectory() ? name.substring(0, name.length() - 1) : name)) {
            oddities.add(new Difference(Difference.Kind.UNSAFE, name, Messages.text("comprobar.ruta")));
        } else if (!entry.isDirectory() && files.putIfAbsent(name, entry) != null) {
            oddities.add(new Difference(Difference.Kind.UNSAFE, name, Messages.text("comprobar.dos-veces")));
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
        ZipEntry entry = files.get(path);
        return entry == null ? Optional.empty() : Optional.ofNullable(zip.getInputStream(entry));
    }

    @Override
    public boolean damagedBy(IOException failure) {
        return failure instanceof ZipException || failure instanceof EOFException;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
