package vigente.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vigente.evidence.Difference;
import vigente.export.ManifestJson;
import vigente.message.Messages;
import vigente.output.PublishedFile;
import vigente.policy.Manual;
import vigente.problem.FilePrefix;

/** Compares the sources at hand with those that a manifest says something was made of. */
final class SourceComparison {
    private final Sources sources;

    SourceComparison(Sources sources) {
        this.sources = sources;
    }

    /** What is not as it was when it was published. */
    List<Difference> with(Manual manual, List<ManifestJson.Entry> published) throws IOException {
        Map<String, String> before = new HashMap<>();
        published.forEach(entry -> before.put(entry.path(), entry.sha256()));
        List<Difference> differences = new ArrayList<>();
        for (PublishedFile now : new SourceFingerprints(sources.content()).of(manual)) {
            String then = before.remove(now.path());
            if (then == null) {
                differences.add(difference(Difference.Kind.EXTRA, now.path(), "comprobar.fuente-nueva"));
            } else if (!then.equals(now.sha256())) {
                differences.add(difference(Difference.Kind.ALTERED, now.path(), "comprobar.fuente-cambio"));
            }
        }
        before.keySet()
                .forEach(gone -> differences.add(difference(Difference.Kind.MISSING, gone, "comprobar.fuente-falta")));
        return differences;
    }

    private Difference difference(Difference.Kind kind, String path, String key) {
        return new Difference(kind, FilePrefix.join(sources.name(), path), Messages.text(key));
    }
}
