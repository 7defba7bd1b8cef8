package vigente.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Clears away what publishing leaves: whole folders that are ours, and the traces of a run that died. */
record Clearing(Disk disk) {
    /** Puts things right after a run that died: the old site is back in its place, unfinished ones are gone. */
    void mend(Destination destination) throws IOException {
        if (Files.exists(destination.old(), LinkOption.NOFOLLOW_LINKS)) {
            owned(destination.old());
            if (Files.exists(destination.folder())) {
                clear(destination.old());
            } else {
                disk.rename(destination.old(), destination.folder());
            }
        }
        owned(destination.staging());
        clear(destination.staging());
    }

    /** Removes a file, or a folder with all it holds, what proves it ours last; links are removed, not followed. */
    void clear(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path entry : entries(path)) {
                clear(entry);
            }
        }
        disk.remove(path);
    }

    /** The same, where the disk allows; tells whether it did. */
    boolean couldClear(Path path) {
        try {
            clear(path);
            return true;
        } catch (IOException tellsTheCaller) {
            return false;
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(Comparator.comparing(Clearing::proof).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private static boolean proof(Path entry) {
        return Destination.PROOFS.contains(String.valueOf(entry.getFileName()));
    }

    private static void owned(Path folder) throws IOException {
        if (!Destination.ours(folder)) {
            throw new OutputRefusal("salida.estorba", folder);
        }
    }
}
