package vigente.pdf;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Puts a document's structure right where FOP cannot, and knows the elements of its links by their annotations. */
final class StructureIndex {
    /**
     * FOP marks no language below the whole text; it comes through as if it were the long form of an abbreviation, and
     * is made a language here.
     */
    static final String LANGUAGE_MARK = "vigente-idioma:";

    private static final COSName LONG_FORM = COSName.getPDFName("E");
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
        String mark = element.getString(LONG_FORM, "");
        if (mark.startsWith(LANGUAGE_MARK)) {
            element.removeItem(LONG_FORM);
            element.setString(COSName.LANG, mark.substring(LANGUAGE_MARK.length()));
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
