package vigente.pdf;

import java.util.List;

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
}
