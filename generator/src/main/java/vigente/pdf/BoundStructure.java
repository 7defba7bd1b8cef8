package vigente.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a book (ISO 32000-1, 14.7): one document, of which each chapter's is a part in the chapter's language.
 *
 * <p>Pages and links know their elements by numbers that each chapter counts from 0; here each counts on from the one before.
 */
final class BoundStructure {
    private static final COSName ELEMENT = COSName.getPDFName("StructElem");
    private static final COSName DOCUMENT = COSName.getPDFName("Document");
    private static final COSName PART = COSName.getPDFName("Part");

    private final PdfFile file;
    private final int rootNumber;
    private final int documentNumber;
    private final COSArray parts = new COSArray();
    private final COSArray parents = new COSArray();
    private int nextKey;

    BoundStructure(PdfFile file) {
        this.file = file;
        this.rootNumber = file.reserve();
        this.documentNumber = file.reserve();
    }

    /** The root, of which the catalog tells. */
    COSDictionary root() {
        return file.standIn(rootNumber);
    }

    /** Writes the structure of a chapter, whose pages have been named. */
    void add(COSDictionary root, List<PDPage> pages, String language) throws IOException {
        file.name(root, rootNumber);
        COSArray nums = new COSArray();
        Map<Integer, COSBase> keys = new TreeMap<>();
        collect(root.getCOSDictionary(COSName.PARENT_TREE), keys);
        keys.forEach((key, value) -> {
            nums.add(COSInteger.get(nextKey + key));
            nums.add(value);
        });
        pages.forEach(this::renumber);
        for (COSDictionary element : kids(root)) {
            element.setItem(COSName.S, PART);
            element.setString(COSName.LANG, language);
            element.setItem(COSName.P, file.standIn(documentNumber));
            parts.add(written(element));
        }
        if (nums.size() > 0) {
            COSArray limits = new COSArray();
            limits.add(nums.get(0));
            limits.add(nums.get(nums.size() - 2));
            COSDictionary node = new COSDictionary();
            node.setItem(COSName.LIMITS, limits);
            node.setItem(COSName.NUMS, nums);
            parents.add(written(node));
            nextKey = ((COSInteger) nums.get(nums.size() - 2)).intValue() + 1;
        }
    }

    private COSDictionary written(COSDictionary object) throws IOException {
        int number = file.reserve();
        file.write(number, object);
        return file.standIn(number);
    }

    private static List<COSDictionary> kids(COSDictionary root) {
        COSBase kids = root.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return array.toList().stream()
                    .map(kid -> kid instanceof COSObject reference ? reference.getObject() : kid)
                    .filter(COSDictionary.class::isInstance)
                    .map(COSDictionary.class::cast)
                    .toList();
        }
        return kids instanceof COSDictionary only ? List.of(only) : List.of();
    }

    private void renumber(PDPage page) {
        COSDictionary dictionary = page.getCOSObject();
        shift(dictionary, COSName.STRUCT_PARENTS);
        COSArray annotations = dictionary.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                shift(annotation, COSName.STRUCT_PARENT);
            }
        }
    }

    private void shift(COSDictionary holder, COSName key) {
        if (holder.containsKey(key)) {
            holder.setInt(key, holder.getInt(key) + nextKey);
        }
    }

    // A tree of numbers (7.9.7): pairs in its leaves.
    private static void collect(@Nullable COSDictionary node, Map<Integer, COSBase> keys) {
        if (node == null) {
            return;
        }
        COSArray nums = node.getCOSArray(COSName.NUMS);
        for (int i = 0; nums != null && i + 1 < nums.size(); i += 2) {
            keys.put(nums.getInt(i), nums.get(i + 1));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                collect(kid, keys);
            }
        }
    }

    /** Writes what holds the chapters' structures together. */
    void close(String language) throws IOException {
        COSDictionary document = new COSDictionary();
        document.setItem(COSName.TYPE, ELEMENT);
        document.setItem(COSName.S, DOCUMENT);
        document.setItem(COSName.P, root());
        document.setItem(COSName.K, parts);
        document.setString(COSName.LANG, language);
        file.write(documentNumber, document);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.KIDS, parents);
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, file.standIn(documentNumber));
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
        file.write(rootNumber, root);
    }
}
