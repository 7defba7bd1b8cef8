package vigente.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import vigente.export.ManifestJson;
import vigente.export.ManifestReader;
import vigente.message.Messages;
import vigente.policy.Fingerprinter;

/**
 * Compares a published site or package with its manifest.
 *
 * <p>Of each file no more is read than the manifest says it has, and of all together no more than {@value #MOST_BYTES}
 * bytes, so that a ZIP of endless zeros costs nobody a day.
 */
public final class Verification {
    static final long MOST_BYTES = 8L << 30;
    private static final String MANIFEST = "manifiesto.json";
    private static final Set<String> OURS = Set.of("lista-maestra.html", "LEAME.html", "datos/manual.json");
    private static final int BUFFER = 1 << 16;

    private final Exhibit exhibit;
    private final List<Difference> differences = new ArrayList<>();
    private long read;

    private Verification(Exhibit exhibit) {
        this.exhibit = exhibit;
    }

    /**
     * What was found, with the sources that the manifest names.
     *
     * @param sources empty where the manifest could not be read
     */
    public record Result(Verdict verdict, List<ManifestJson.Entry> sources) {}

    /** Checks the folder or ZIP at {@code place}; empty where nothing shows that Vigente published it. */
    public static Optional<Result> of(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            if (!Files.exists(place.resolve(MANIFEST))
                    && OURS.stream().noneMatch(f -> Files.exists(place.resolve(f)))) {
                return Optional.empty();
            }
            try (Exhibit folder = new FolderExhibit(place)) {
                return new Verification(folder).result();
            }
        }
        if (!isZip(place)) {
            return Optional.empty();
        }
        try (Exhibit zip = new ZipExhibit(place)) {
            return new Verification(zip).result();
        } catch (ZipException damaged) {
            String name = String.valueOf(place.getFileName());
            Difference difference =
                    new Difference(Difference.Kind.ALTERED, name, Messages.text("comprobar.zip-danado"));
            return Optional.of(new Result(new Verdict(0, List.of(difference)), List.of()));
        }
    }

    // Also one whose end was cut off, which no library opens any more.
    private static boolean isZip(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        }
    }

    private Optional<Result> result() throws IOException {
        Optional<InputStream> manifest = exhibit.open(MANIFEST);
        if (manifest.isEmpty()) {
            if (OURS.stream().noneMatch(exhibit.paths()::contains)) {
                return Optional.empty();
            }
            return Optional.of(unreadable(Messages.text("manifiesto.falta")));
        }
        ManifestReader.Manifest said;
        try (InputStream bytes = manifest.get()) {
            said = ManifestReader.read(bytes);
        }
        if (!said.damage().isEmpty()) {
            return Optional.of(unreadable(said.damage()));
        }
        differences.addAll(exhibit.oddities());
        NavigableSet<String> unnamed = exhibit.paths();
        unnamed.remove(MANIFEST);
        unnamed.removeAll(entries(said.files()));
        unnamed.forEach(path -> differences.add(new Difference(Difference.Kind.EXTRA, path, "")));
        return Optional.of(new Result(new Verdict(said.files().size(), differences), said.sources()));
    }

    private Result unreadable(String why) {
        Difference damaged = new Difference(Difference.Kind.MANIFEST, MANIFEST, why);
        return new Result(new Verdict(0, List.of(damaged)), List.of());
    }

    private Set<String> entries(List<ManifestJson.Entry> entries) throws IOException {
        Set<String> named = new HashSet<>();
        Set<String> folded = new HashSet<>();
        for (ManifestJson.Entry entry : entries) {
            String path = entry.path();
            if (!SafePath.safe(path) || path.equals(MANIFEST)) {
                report(Difference.Kind.MANIFEST, path, "manifiesto.ruta");
            } else if (!folded.add(path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))) {
                report(Difference.Kind.MANIFEST, path, "manifiesto.dos-veces");
            } else if (entry.bytes() < 0 || !entry.sha256().matches("[0-9a-f]{64}")) {
                report(Difference.Kind.MANIFEST, path, "manifiesto.entrada");
            } else {
                compare(entry);
            }
            named.add(path);
        }
        return named;
    }

    private void compare(ManifestJson.Entry entry) throws IOException {
        try {
            Optional<InputStream> content = exhibit.open(entry.path());
            if (content.isEmpty()) {
                differences.add(new Difference(Difference.Kind.MISSING, entry.path(), ""));
                return;
            }
            try (InputStream bytes = new BufferedInputStream(content.get(), BUFFER)) {
                compare(entry, bytes);
            }
        } catch (IOException failure) {
            if (!exhibit.damagedBy(failure)) {
                throw failure;
            }
            report(Difference.Kind.ALTERED, entry.path(), "comprobar.ilegible");
        }
    }

    private void compare(ManifestJson.Entry entry, InputStream bytes) throws IOException {
        MessageDigest digest = Fingerprinter.sha256();
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
            length += n;
            read += n;
            if (length > entry.bytes()) {
                report(Difference.Kind.ALTERED, entry.path(), "comprobar.mas-largo", entry.bytes());
                return;
            }
            if (read > MOST_BYTES) {
                report(Difference.Kind.UNSAFE, entry.path(), "comprobar.desmedido");
                return;
            }
            digest.update(buffer, 0, n);
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        if (length < entry.bytes()) {
            report(Difference.Kind.ALTERED, entry.path(), "comprobar.mas-corto", length, entry.bytes());
        } else if (!sha256.equals(entry.sha256())) {
            report(Difference.Kind.ALTERED, entry.path(), "comprobar.huella", start(entry.sha256()), start(sha256));
        }
    }

    // As much of it as two people would compare by eye.
    private static String start(String sha256) {
        return sha256.substring(0, 8) + "…";
    }

    private void report(Difference.Kind kind, String path, String key, Object... arguments) {
        differences.add(new Difference(kind, path, Messages.text(key, arguments)));
    }
}
