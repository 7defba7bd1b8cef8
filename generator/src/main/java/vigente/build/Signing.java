package vigente.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import vigente.message.Messages;
import vigente.pdf.Seal;
import vigente.pdf.SealProblem;

/**
 * The order to sign what is printed.
 *
 * @param keys a PKCS #12 file
 * @param now the moment that signatures claim
 */
public record Signing(Path keys, String password, Instant now) {
    /** What signs with it; a file that cannot be used is a {@link BadOrder}. */
    Seal seal() {
        try {
            return Seal.open(Files.readAllBytes(keys), password, now);
        } catch (IOException unreadable) {
            throw new BadOrder(Messages.text("firma.falta", keys));
        } catch (SealProblem unusable) {
            throw new BadOrder(Messages.text("firma.no-sirve", keys, String.valueOf(unusable.getMessage())));
        }
    }

    /** A password is printed nowhere. */
    @Override
    public String toString() {
        return "Signing[" + keys + "]";
    }
}
