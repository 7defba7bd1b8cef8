package vigente.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder a site is published to, and the names beside it that publishing needs.
 *
 * <p>A folder is ours when it is empty, holds a manifest of ours, or the mark of an unfinished publication; no other is ever
 * touched.
 *
 * @param folder absolute, links resolved
 */
record Destination(Path folder) {
    static final String MANIFEST = "manifiesto.json";
    static final String MARK = ".vigente-sin-terminar";
    /** What shows that a folder is ours; when one is cleared away these go last. */
    static final List<String> PROOFS = List.of(MANIFEST, MARK);

    /**
     * The destination {@code folder}, made sure that publishing there harms nothing.
     *
     * @param content the folder of the sources; neither may hold the other
     */
    static Destination of(Path folder, Path content) throws IOException {
        Path real = real(folder.toAbsolutePath().normalize());
        Path sources = real(content.toAbsolutePath().normalize());
        if (real.getParent() == null) {
            throw new OutputRefusal("salida.raiz", folder);
        }
        if (real.startsWith(sources) || sources.startsWith(real)) {
            throw new OutputRefusal("salida.junto-a-fuentes", folder, content);
        }
        if (Files.exists(real) && !Files.isDirectory(real)) {
            throw new OutputRefusal("salida.no-es-carpeta", folder);
        }
        if (!ours(real) || Files.exists(real.resolve(".git"))) {
            throw new OutputRefusal("salida.ajena", folder);
        }
        return new Destination(real);
    }

    /** The folder that holds the destination and what stands beside it. */
    Path parent() {
        return folder.resolveSibling("");
    }

    /** Where the new site grows. */
    Path staging() {
        return folder.resolveSibling(folder.getFileName() + ".staging");
    }

    /** Where the old site stands between the two renames. */
    Path old() {
        return folder.resolveSibling("." + folder.getFileName() + ".old");
    }

    /** The file whose lock says that somebody is publishing here. */
    Path lock() {
        return folder.resolveSibling("." + folder.getFileName() + ".lock");
    }

    /** Whether {@code directory} is ours to clear away; one that does not exist is. */
    static boolean ours(Path directory) throws IOException {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty() || PROOFS.stream().anyMatch(proof -> proves(directory.resolve(proof)));
        }
    }

    private static boolean proves(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    // Links may stand anywhere above a folder that is still to be made.
    private static Path real(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path parent = path.getParent();
        Path name = path.getFileName();
        return parent == null || name == null ? path : real(parent).resolve(name);
    }

    /** Puts what was staged in the place of what is published, which is put aside; where that fails it is put back. */
    void exchange(Disk disk) throws IOException {
        if (!Files.exists(folder())) {
            disk.rename(staging(), folder());
            return;
        }
        disk.rename(folder(), old());
        try {
            disk.rename(staging(), folder());
        } catch (IOException failure) {
            disk.rename(old(), folder());
            throw failure;
        }
    }
}
