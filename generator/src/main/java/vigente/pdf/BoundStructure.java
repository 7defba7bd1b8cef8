package vigente.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;

/**
 * The structure of a book (ISO 32000-1, 14.7): one document, of which each chapter's is a part in the chapter's language.
 *
 * <p>Pages and links know their elements by keys that each chapter counts from 0; here each counts on from the one before.
 */
final class BoundStructure {
    private static final COSName ELEMENT = COSName.getPDFName("StructElem");
    private static final COSName DOCUMENT = COSName.getPDFName("Document");
    private static final COSName PART = COSName.getPDFName("Part");

    private final PdfFile file;
    private final int rootNumber;
    private final int documentNumber;

    BoundStructure(PdfFile file) {
        this.file = file;
        this.rootNumber = file.reserve();
        this.documentNumber = file.reserve();
    }

    /** The root, of which the catalog tells. */
    COSDictionary root() {
        return file.standIn(rootNumber);
    }

    /**
     * The structure of a chapter, as it was written.
     *
     * @param elements the numbers of those that stand at its top
     * @param parents the numbers of what leads from keys to elements: one, or none
     * @param keys how many keys it has
     */
    record Part(List<Integer> elements, List<Integer> parents, int keys) {
        void write(ByteWriter out) {
            out.list(elements, out::number);
            out.list(parents, out::number);
            out.number(keys);
        }

        static Part read(ByteReader in) {
            return new Part(in.list(in::number), in.list(in::number), in.number());
        }
    }

    /**
     * Writes the structure of a chapter, whose pages have been named.
     *
     * @param firstKey the key that is its 0
     */
    Part add(COSDictionary root, List<PDPage> pages, String language, int firstKey) throws IOException {
        file.name(root, rootNumber);
        COSArray nums = new COSArray();
        SortedMap<Integer, COSBase> keys = new TreeMap<>();
        collect(root.getCOSDictionary(COSName.PARENT_TREE), keys);
        keys.forEach((key, value) -> {
            nums.add(COSInteger.get(firstKey + key));
            nums.add(value);
        });
        pages.forEach(page -> renumber(page, firstKey));
        List<Integer> elements = new ArrayList<>();
        for (COSDictionary element : kids(root)) {
            element.setItem(COSName.S, PART);
            element.setString(COSName.LANG, language);
            element.setItem(COSName.P, file.standIn(documentNumber));
            elements.add(written(element));
        }
        if (keys.isEmpty()) {
            return new Part(elements, List.of(), 0);
        }
        COSArray limits = new COSArray();
        limits.add(COSInteger.get(firstKey + keys.firstKey()));
        limits.add(COSInteger.get(firstKey + keys.lastKey()));
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.LIMITS, limits);
        node.setItem(COSName.NUMS, nums);
        return new Part(elements, List.of(written(node)), keys.lastKey() + 1);
    }

    private int written(COSDictionary object) throws IOException {
        int number = file.reserve();
        file.write(number, object);
        return number;
    }

    private COSArray standIns(Stream<Integer> numbers) {
        COSArray array = new COSArray();
        numbers.forEach(number -> array.add(file.standIn(number)));
        return array;
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

    private static void renumber(PDPage page, int firstKey) {
        COSDictionary dictionary = page.getCOSObject();
        shift(dictionary, COSName.STRUCT_PARENTS, firstKey);
        COSArray annotations = dictionary.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                shift(annotation, COSName.STRUCT_PARENT, firstKey);
            }
        }
    }

    private static void shift(COSDictionary holder, COSName key, int firstKey) {
        if (holder.containsKey(key)) {
            holder.setInt(key, holder.getInt(key) + firstKey);
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

    /**
     * Writes what holds the chapters' structures together.
     *
     * @param reading in the order they are read
     * @param counted in the order of their keys
     * @param nextKey beyond all keys
     */
    void close(String language, List<Part> reading, List<Part> counted, int nextKey) throws IOException {
        COSDictionary document = new COSDictionary();
        document.setItem(COSName.TYPE, ELEMENT);
        document.setItem(COSName.S, DOCUMENT);
        document.setItem(COSName.P, root());
        document.setItem(COSName.K, standIns(reading.stream().flatMap(part -> part.elements().stream())));
        document.setString(COSName.LANG, language);
        file.write(documentNumber, document);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.KIDS, standIns(counted.stream().flatMap(part -> part.parents().stream())));
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, file.standIn(documentNumber));
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
        file.write(rootNumber, root);
    }
}
