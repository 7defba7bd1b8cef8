package vigente.pdf;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sets a picture on a sheet of its own, to see whether it can be set; may be used from several threads.
 *
 * <p>A drawing can ask for a thousand things that the typesetter does not know. That has to cost the picture, not the
 * policy it stands in.
 */
final class PictureTrial {
    private static final String SHEET = """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" \
            xml:lang="es" font-family="Vigente Serif">\
            <fo:layout-master-set><fo:simple-page-master master-name="hoja" page-width="200mm" page-height="200mm">\
            <fo:region-body/></fo:simple-page-master></fo:layout-master-set>\
            <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>x</dc:title></rdf:Description>\
            </rdf:RDF></x:xmpmeta></fo:declarations>\
            <fo:page-sequence master-reference="hoja"><fo:flow flow-name="xsl-region-body">\
            <fo:block><fo:external-graphic src="url('ADDRESS')" fox:alt-text="x" content-width="scale-down-to-fit" \
            content-height="scale-down-to-fit" inline-progression-dimension.maximum="100%" \
            block-progression-dimension.maximum="150mm" scaling="uniform"/></fo:block></fo:flow></fo:page-sequence></fo:root>
            """;
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final Typesetter typesetter;
    private final Map<String, Boolean> verdicts = new ConcurrentHashMap<>();

    PictureTrial(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** Whether the picture lent under {@code address} can be set. */
    boolean succeeds(String address) {
        // Not computed inside the map: two trials of one picture do no harm, one inside the other would.
        Boolean known = verdicts.get(address);
        boolean verdict = known == null ? sets(address) : known;
        verdicts.put(address, verdict);
        return verdict;
    }

    private boolean sets(String address) {
        try {
            typesetter.set(SHEET.replace("ADDRESS", address), ANY_DAY);
            return true;
        } catch (RuntimeException | StackOverflowError unknown) {
            // Batik and FOP have an exception of their own for each thing they cannot draw.
            return false;
        }
    }
}
