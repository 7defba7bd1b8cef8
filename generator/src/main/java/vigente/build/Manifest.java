package vigente.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vigente.audience.Redaction;
import vigente.export.ManifestJson;
import vigente.output.PublishedFile;
import vigente.policy.Manual;

/** What the published site and the sources it was made of consist of. */
final class Manifest {
    private final List<PublishedFile> sources;

    private Manifest(List<PublishedFile> sources) {
        this.sources = sources;
    }

    /** Takes the fingerprints of every source file of the manual. */
    static Manifest of(Path content, Manual manual) throws IOException {
        return new Manifest(new SourceFingerprints(content).of(manual));
    }

    /** Tells the fingerprints that every source file had when it was read, but for those that {@code redaction} withholds. */
    static Manifest asRead(Path content, Manual manual, Redaction redaction) throws IOException {
        return new Manifest(new SourceFingerprints(content)
                .asRead(manual).stream()
                        .filter(file -> !redaction.withholds(file.path()))
                        .toList());
    }

    byte[] json(List<PublishedFile> files) {
        return ManifestJson.bytes(
                files.stream().map(Manifest::entry).toList(),
                sources.stream().map(Manifest::entry).toList());
    }

    private static ManifestJson.Entry entry(PublishedFile file) {
        return new ManifestJson.Entry(file.path(), file.bytes(), file.sha256());
    }
}
