package vigente.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import vigente.message.Messages;
import vigente.problem.Kind;
import vigente.problem.Problem;
import vigente.problem.Problems;

/** Finds the files that {@code manual.yaml} names, as long as they stand in the content folder. */
record ManualFiles(Path content, Problems problems) {
    /** The file that {@code written} names; where it is not there, what {@code missing} says about its path is reported. */
    Optional<Path> file(YamlNode.Scalar written, Function<String, Problem> missing) throws IOException {
        String path = written.text().strip();
        Optional<Path> location = InsidePath.resolve(content, path);
        if (location.isEmpty()) {
            problems.add(Kind.PATH_LEAVES, written.place(), path, Messages.text("carpeta.manual"));
            return Optional.empty();
        }
        if (!Files.isRegularFile(location.get())) {
            problems.add(missing.apply(path));
            return Optional.empty();
        }
        if (!location.get().toRealPath().startsWith(content.toRealPath())) {
            problems.add(Kind.LINK_LEAVES, written.place(), path);
            return Optional.empty();
        }
        return location;
    }
}
