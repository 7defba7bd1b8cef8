package vigente.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigente.output.Output;
import vigente.policy.Fingerprinter;
import vigente.source.FolderStamp;

/**
 * All that decides how a run of an order ends, told by one line of text: equal lines, equal ends.
 *
 * <p>Files are told by their stamps, not read. There is no line where a folder cannot be looked through, nor where a source
 * was written so lately that it could change once more without its stamp telling.
 */
final class Circumstances {
    private final Order order;
    private final String program;
    private final Instant begun;
    private final Optional<String> sources;

    /**
     * Those of a run that begins now.
     *
     * @param program tells this program from any other that would do something else
     * @param begun this moment
     */
    Circumstances(Order order, String program, Instant begun) {
        this.order = order;
        this.program = program;
        this.begun = begun;
        this.sources = sources();
    }

    private Optional<String> sources() {
        List<Path> folders = new ArrayList<>(List.of(order.sources().content()));
        order.templates().ifPresent(folders::add);
        order.assets().ifPresent(folders::add);
        StringBuilder marks = new StringBuilder();
        for (Path folder : folders) {
            Optional<FolderStamp> stamp = FolderStamp.of(folder).filter(s -> s.isSettled(begun));
            if (stamp.isEmpty()) {
                return Optional.empty();
            }
            marks.append(stamp.get().mark()).append(' ');
        }
        return Optional.of(marks.toString());
    }

    /** With the site as it stands now. */
    Optional<String> now() {
        if (sources.isEmpty() || !Output.isSettled(order.output())) {
            return Optional.empty();
        }
        return FolderStamp.of(order.output()).map(site -> sources.get() + site.mark() + " " + asked());
    }

    /** With the site that the run has left; empty where the sources are no longer those it began with. */
    Optional<String> after() {
        return sources().equals(sources) ? now() : Optional.empty();
    }

    private String asked() {
        String words = String.join(
                "\n",
                program,
                order.sources().content().toString(),
                order.sources().name(),
                order.sources().today().toString(),
                order.output().toString(),
                order.templates().toString(),
                order.assets().toString(),
                order.audience().toString(),
                List.of(order.pdf(), order.strict(), order.withErrors(), order.compress())
                        .toString());
        return Fingerprinter.hex(words.getBytes(StandardCharsets.UTF_8));
    }
}
