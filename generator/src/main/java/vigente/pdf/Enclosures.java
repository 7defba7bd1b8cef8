package vigente.pdf;

import java.util.List;
import vigente.page.Imprint;

/**
 * What a document holds beside its pages.
 *
 * @param identifier what it is, in its metadata: code, revision and fingerprint of the text; empty for none
 * @param files its sources, in the order of their names, each name once
 */
public record Enclosures(String identifier, List<Attachment> files) {
    public static final Enclosures NONE = new Enclosures("", List.of());

    public Enclosures {
        files = List.copyOf(files);
    }

    /** Counts them in. */
    Imprint countIn(Imprint imprint) {
        imprint.and(identifier).and(files.size());
        files.forEach(file -> imprint.and(file.name()).and(file.bytes()));
        return imprint;
    }
}
