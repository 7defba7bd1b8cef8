package vigente.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.jspecify.annotations.Nullable;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;

/**
 * The named places of one document; a manual has a million of them in memory, so they are columns rather than objects.
 */
final class Places {
    private static final COSName XYZ = COSName.getPDFName("XYZ");

    // Sorted, and by the place of each the page and the point.
    private final String[] ids;
    private final int[] pages;
    private final float[] points;

    /**
     * A place in a document.
     *
     * @param page index of the page, counted from 0
     * @param left in points from the page's left edge, which shows at the window's
     * @param top in points from the page's lower edge, which shows at the window's upper one
     */
    record Place(int page, float left, float top) {
        static Place of(int page, PDPageXYZDestination point) {
            return of(page, point.getCOSObject());
        }

        // FOP writes page, /XYZ, left, top and null: the window keeps its magnification (12.3.2.2).
        private static Place of(int page, COSArray point) {
            float[] numbers = {0, 0};
            for (int i = 0; i < numbers.length; i++) {
                if (point.getObject(i + 2) instanceof COSNumber number) {
                    numbers[i] = number.floatValue();
                }
            }
            return new Place(page, numbers[0], numbers[1]);
        }

        /** The destination, where the page is that object. */
        COSArray on(COSDictionary object) {
            COSArray destination = new COSArray();
            destination.add(object);
            destination.add(XYZ);
            destination.add(new COSFloat(left));
            destination.add(new COSFloat(top));
            destination.add(COSNull.NULL);
            return destination;
        }
    }

    private Places(int size) {
        this.ids = new String[size];
        this.pages = new int[size];
        this.points = new float[2 * size];
    }

    /** The names of {@code document}. */
    static Places of(PDDocument document, UnaryOperator<String> once) throws IOException {
        Map<String, Place> all = new TreeMap<>();
        COSDictionary names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        COSDictionary tree = names == null ? null : names.getCOSDictionary(COSName.DESTS);
        if (tree != null) {
            collect(tree, document.getPages(), all);
        }
        Places places = new Places(all.size());
        int at = 0;
        for (Map.Entry<String, Place> one : all.entrySet()) {
            places.set(at++, once.apply(one.getKey()), one.getValue());
        }
        return places;
    }

    private void set(int at, String id, Place place) {
        ids[at] = id;
        pages[at] = place.page();
        points[2 * at] = place.left();
        points[2 * at + 1] = place.top();
    }

    private Place at(int at) {
        return new Place(pages[at], points[2 * at], points[2 * at + 1]);
    }

    private static void collect(COSDictionary node, PDPageTree pages, Map<String, Place> all) {
        COSArray pairs = node.getCOSArray(COSName.NAMES);
        for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
            COSArray destination = destination(pairs.getObject(i + 1));
            if (pairs.getObject(i) instanceof COSString name && destination != null) {
                if (destination.getObject(0) instanceof COSDictionary page) {
                    all.put(name.getString(), Place.of(pages.indexOf(new PDPage(page)), destination));
                }
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                collect(kid, pages, all);
            }
        }
    }

    private static @Nullable COSArray destination(@Nullable COSBase value) {
        if (value instanceof COSArray array) {
            return array;
        }
        return value instanceof COSDictionary wrapped ? wrapped.getCOSArray(COSName.D) : null;
    }

    Optional<Place> find(String id) {
        int at = Arrays.binarySearch(ids, id);
        return at < 0 ? Optional.empty() : Optional.of(at(at));
    }

    /** The first id that stands at {@code place}; empty where no name leads there. */
    String idAt(Place place) {
        for (int i = 0; i < ids.length; i++) {
            if (at(i).equals(place)) {
                return ids[i];
            }
        }
        return "";
    }

    /** Writes them for {@link #read}. */
    void write(ByteWriter out) {
        out.number(ids.length);
        for (int i = 0; i < ids.length; i++) {
            out.text(ids[i]).number(pages[i]);
            out.number(Float.floatToIntBits(points[2 * i])).number(Float.floatToIntBits(points[2 * i + 1]));
        }
    }

    /** Reads what {@link #write} wrote. */
    static Places read(ByteReader in, UnaryOperator<String> once) {
        Places places = new Places(in.number());
        for (int i = 0; i < places.ids.length; i++) {
            String id = once.apply(in.text());
            int page = in.number();
            places.set(i, id, new Place(page, Float.intBitsToFloat(in.number()), Float.intBitsToFloat(in.number())));
        }
        return places;
    }
}
