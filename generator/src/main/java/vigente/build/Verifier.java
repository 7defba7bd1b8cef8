package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vigente.evidence.Difference;
import vigente.evidence.Verdict;
import vigente.evidence.Verification;
import vigente.glossary.TextNotes;
import vigente.message.Messages;
import vigente.policy.Manual;

/** Compares what was published with its manifest, and with the sources where they are given. */
record Verifier(Path place, Optional<Sources> sources) {
    Verdict verdict() {
        try {
            Verification.Result result = Verification.of(place)
                    .orElseThrow(() -> new BadOrder(Messages.text("comprobar.nada-nuestro", place)));
            return sources.isEmpty() ? result.verdict() : result.verdict().and(differences(result, sources.get()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Difference> differences(Verification.Result result, Sources sources) throws IOException {
        Manual manual = Reading.of(sources, TextNotes.NONE, Progress.SILENT)
                .manual()
                .orElseThrow(() -> new BadOrder(Messages.text("comprobar.sin-fuentes", sources.name())));
        Manual published = Edition.of(manual, sources.today()).manual();
        return new SourceComparison(sources).with(published, result.sources());
    }
}
