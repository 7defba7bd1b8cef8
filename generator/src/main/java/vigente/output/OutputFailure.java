package vigente.output;

import java.io.IOException;
import java.nio.file.Path;
import vigente.message.DiskReason;
import vigente.message.Messages;

/** The machine did not let us write: a Spanish sentence for the user; what stood there before is as it was. */
public final class OutputFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutputFailure(String sentence) {
        super(sentence);
    }

    private OutputFailure(String sentence, IOException cause) {
        super(sentence, cause);
    }

    /** What failed at {@code path}; the file that the failure itself names is told instead where there is one. */
    static OutputFailure at(Path path, IOException cause) {
        return of("salida.fallo", path, cause);
    }

    /** What failed at {@code path} while sources were being changed; the manual is as it was. */
    static OutputFailure inContent(Path path, IOException cause) {
        return of("cambio.fallo", path, cause);
    }

    private static OutputFailure of(String key, Path path, IOException cause) {
        String named = DiskReason.file(cause);
        String file = named.isEmpty() ? path.toString() : named;
        return new OutputFailure(Messages.text(key, file, DiskReason.of(cause)), cause);
    }
}
