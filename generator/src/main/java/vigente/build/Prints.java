package vigente.build;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vigente.output.Output;

/** Prints the PDFs. */
final class Prints {
    Prints(Edition edition, Map<String, Integer> errors, Optional<Path> templates) {}

    void writeTo(Output output) {}
}
