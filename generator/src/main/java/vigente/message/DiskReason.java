package vigente.message;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/** Why the machine could not read or write, in the user's words. */
public final class DiskReason {
    // What the operating system says, and the key of what we say instead.
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("No space left on device", "disco.lleno"),
            Map.entry("There is not enough space on the disk", "disco.lleno"),
            Map.entry("Disk quota exceeded", "disco.cuota"),
            Map.entry("Read-only file system", "disco.solo-lectura"),
            Map.entry("Permission denied", "disco.permiso"),
            Map.entry("Operation not permitted", "disco.permiso"),
            Map.entry("File name too long", "disco.nombre-largo"),
            Map.entry("Too many open files", "disco.demasiados"),
            Map.entry("Device or resource busy", "disco.ocupado"),
            Map.entry("being used by another process", "disco.ocupado"),
            Map.entry("Not a directory", "disco.no-es-carpeta"),
            Map.entry("Is a directory", "disco.es-carpeta"),
            Map.entry("Input/output error", "disco.danado"));

    private DiskReason() {}

    /** One Spanish phrase without a final stop; the system's own words where they are not among the known ones. */
    public static String of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return Messages.text("disco.permiso");
        }
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return Messages.text("disco.no-existe");
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof DirectoryNotEmptyException) {
            return Messages.text("disco.ya-existe");
        }
        if (failure instanceof CharacterCodingException) {
            return Messages.text("disco.no-utf8");
        }
        return known(systemWords(failure));
    }

    /** The file that the failure names; empty where it names none. */
    public static String file(IOException failure) {
        String file = failure instanceof FileSystemException system ? system.getFile() : null;
        return file == null ? "" : file;
    }

    private static String systemWords(IOException failure) {
        String words = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return words == null ? failure.getClass().getSimpleName() : words;
    }

    private static String known(String words) {
        return KNOWN.entrySet().stream()
                .filter(entry -> words.contains(entry.getKey()))
                .findFirst()
                .map(entry -> Messages.text(entry.getValue()))
                .orElse(DisplayText.tame(words));
    }
}
