package vigente.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a ZIP of files that stand in a folder.
 *
 * <p>The same files and day give the same bytes on every machine: entries are sorted, stamped with the day, and stored as
 * they are, since what a compressor makes of them differs from one version of it to the next.
 */
record Archive(Path staging, Disk disk) {
    private static final String UNFINISHED = ".paquete";
    // What a ZIP can say by itself (APPNOTE 4.4.6): to other days the JDK adds the moment in the machine's time zone.
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    /** Where the files of a ZIP at {@code file} grow, made sure that writing it harms nothing. */
    static Destination destination(Path file, Path content) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new OutputRefusal("salida.es-carpeta", file);
        }
        if (!Files.isDirectory(folder)) {
            throw new OutputRefusal("salida.sin-carpeta", folder);
        }
        Path real = folder.toRealPath();
        if (Files.exists(content) && real.startsWith(content.toRealPath())) {
            throw new OutputRefusal("salida.entre-fuentes", file, content);
        }
        if (Files.exists(real.resolve(Destination.MANIFEST))) {
            throw new OutputRefusal("salida.en-un-sitio", file);
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isZip(file)) {
            throw new OutputRefusal("salida.no-es-zip", file);
        }
        return new Destination(real.resolve("." + file.getFileName() + ".contenido"));
    }

    private static boolean isZip(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        }
    }

    /** Writes the ZIP of these files, which come sorted, to {@code file} in one step. */
    Archived write(List<SitePath> paths, Set<String> programs, LocalDate day, Path file) throws IOException {
        Path unfinished = staging.resolve(UNFINISHED);
        MessageDigest digest = Content.digest();
        try (OutputStream out = new DigestOutputStream(disk.open(unfinished), digest);
                ProgramMarks marks = new ProgramMarks(out, programs);
                ZipOutputStream zip = new ZipOutputStream(marks)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (SitePath path : paths) {
                zip.putNextEntry(entry(path, day));
                Files.copy(staging.resolve(path.text()), zip);
                zip.closeEntry();
            }
            zip.flush();
            marks.expectDirectory();
        }
        long bytes = Files.size(unfinished);
        disk.replace(unfinished, file);
        return new Archived(paths.size(), bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private ZipEntry entry(SitePath path, LocalDate day) throws IOException {
        Path file = staging.resolve(path.text());
        ZipEntry entry = new ZipEntry(path.text());
        entry.setSize(Files.size(file));
        entry.setCrc(crc(file));
        LocalDate stamp = day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
        entry.setTimeLocal(stamp.atStartOfDay());
        return entry;
    }

    private static long crc(Path file) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return sum.getValue();
    }
}
