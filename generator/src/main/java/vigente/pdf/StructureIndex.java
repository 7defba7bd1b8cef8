package vigente.pdf;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The structure elements of a document's links, found by the annotation they hold. */
final class StructureIndex {
    private static final COSName LINK = COSName.getPDFName("Link");
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName OBJ = COSName.getPDFName("Obj");

    private final IdentityHashMap<COSDictionary, COSDictionary> holders = new IdentityHashMap<>();

    StructureIndex(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            visit(root);
        }
    }

    private void visit(COSDictionary element) {
        if (LINK.equals(element.getCOSName(COSName.S))) {
            // The description stands at the annotation; here it would be read aloud in place of the words.
            element.removeItem(COSName.ALT);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                visitKid(element, array.getObject(i));
            }
        } else {
            visitKid(element, kids);
        }
    }

    private void visitKid(COSDictionary parent, @Nullable COSBase kid) {
        if (!(kid instanceof COSDictionary element)) {
            return;
        }
        COSDictionary annotation = OBJR.equals(element.getCOSName(COSName.TYPE)) ? element.getCOSDictionary(OBJ) : null;
        if (annotation != null) {
            holders.put(annotation, parent);
        } else if (element.getCOSName(COSName.S) != null) {
            visit(element);
        }
    }

    /** Makes the element of an annotation that is gone an ordinary piece of text. */
    void unlink(COSDictionary annotation) {
        COSDictionary holder = holders.remove(annotation);
        if (holder == null) {
            return;
        }
        holder.setItem(COSName.S, SPAN);
        if (holder.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            for (int i = kids.size() - 1; i >= 0; i--) {
                if (kids.getObject(i) instanceof COSDictionary kid && kid.getCOSDictionary(OBJ) == annotation) {
                    kids.remove(i);
                }
            }
        } else {
            holder.removeItem(COSName.K);
        }
    }
}
