package vigente.pdf;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Turns the links that FOP wrote by the package's convention into those of the finished document. */
final class LinkPass {
    private static final COSName GO_TO = COSName.getPDFName("GoTo");

    private final StructureIndex structure;

    LinkPass(PDDocument document) {
        this.structure = new StructureIndex(document);
    }

    /** The addresses that a document as FOP made it leads to, without their scheme, as {@link #apply} asks for them. */
    static Set<String> addresses(PDDocument document) {
        Set<String> addresses = new TreeSet<>();
        for (PDPage page : document.getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary link) {
                    address(link).ifPresent(addresses::add);
                }
            }
        }
        return addresses;
    }

    /** An action that jumps to a place in the document. */
    static COSDictionary jump(COSArray destination) {
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.S, GO_TO);
        action.setItem(COSName.D, destination);
        return action;
    }

    /** An action that opens another file. */
    static COSDictionary open(String address) {
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.S, COSName.URI);
        action.setItem(COSName.URI, new COSString(address));
        return action;
    }

    /**
     * Carries out the links of one page.
     *
     * @param meant the action for an address without its scheme ({@code SLUG#L-9}, {@code #L-9}, {@code /path}); empty
     *     where there is nothing to lead to: the words then stay without a link
     */
    void apply(PDPage page, Function<String, Optional<COSDictionary>> meant) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = annotations == null ? -1 : annotations.size() - 1; i >= 0; i--) {
            if (annotations.getObject(i) instanceof COSDictionary link && !lead(link, meant)) {
                annotations.remove(i);
                structure.unlink(link);
            }
        }
        if (annotations != null && annotations.size() == 0) {
            page.getCOSObject().removeItem(COSName.ANNOTS);
        }
    }

    private static boolean lead(COSDictionary link, Function<String, Optional<COSDictionary>> meant) {
        Optional<String> address = address(link);
        Optional<COSDictionary> found = address.flatMap(meant);
        found.ifPresent(better -> link.setItem(COSName.A, better));
        return address.isEmpty() || found.isPresent();
    }

    private static Optional<String> address(COSDictionary link) {
        COSDictionary action = link.getCOSDictionary(COSName.A);
        return action != null
                        && action.getDictionaryObject(COSName.URI) instanceof COSString uri
                        && uri.getString().startsWith(Address.SCHEME)
                ? Optional.of(Address.decoded(uri.getString()))
                : Optional.empty();
    }
}
