package vigente.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import vigente.message.Messages;
import vigente.policy.Fingerprinter;
import vigente.policy.Revision;

/** Tells what a reader needs to know a file again: its name, its size and its SHA-256, as it is published. */
final class FileFacts {
    private static final int KILO = 1024;
    private static final int MEGA = KILO * KILO;

    private FileFacts() {}

    /** @param path in the revision; of a file that is not there nothing is told */
    static List<PolicyView.Field> of(Revision revision, String path) {
        return revision.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .map(file -> {
                    try {
                        return of(path, Fingerprinter.canonical(path, Files.readAllBytes(file.location())));
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .orElse(List.of());
    }

    private static List<PolicyView.Field> of(String path, byte[] bytes) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String digest = Fingerprinter.hex(bytes);
        return List.of(
                field("archivo", Messages.text("anexo.tamano", name, size(bytes.length))), field("sha256", digest));
    }

    private static PolicyView.Field field(String label, String value) {
        return new PolicyView.Field(Messages.text("campo." + label), Phrase.of(value));
    }

    private static String size(int bytes) {
        if (bytes < KILO) {
            return Messages.text("anexo.bytes", bytes);
        }
        return bytes < MEGA
                ? Messages.text("anexo.kilobytes", (bytes + KILO - 1) / KILO)
                : Messages.text("anexo.megabytes", (bytes + MEGA - 1) / MEGA);
    }
}
