package vigente.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.jspecify.annotations.Nullable;

/**
 * The named places of one document: each id is on a page, at a height.
 *
 * @param all the place of each id
 */
record Places(Map<String, Place> all) {
    /**
     * A place in a document.
     *
     * @param page index of the page, counted from 0
     * @param view what follows the page in what PDF calls an explicit destination: names and numbers
     */
    record Place(int page, List<COSBase> view) {
        private static Place of(int page, COSArray destination) {
            List<COSBase> view = new ArrayList<>();
            for (int i = 1; i < destination.size(); i++) {
                view.add(Objects.requireNonNullElse(destination.getObject(i), COSNull.NULL));
            }
            return new Place(page, List.copyOf(view));
        }

        /** The destination, where the page is that object. */
        COSArray on(COSDictionary object) {
            COSArray destination = new COSArray();
            destination.add(object);
            view.forEach(destination::add);
            return destination;
        }
    }

    /** The names of {@code document}. */
    static Places of(PDDocument document) throws IOException {
        Map<String, Place> all = new TreeMap<>();
        COSDictionary names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        COSDictionary tree = names == null ? null : names.getCOSDictionary(COSName.DESTS);
        if (tree != null) {
            collect(tree, document.getPages(), all);
        }
        return new Places(all);
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
        return Optional.ofNullable(all.get(id));
    }

    /** The id of a place, by its destination on the page of that index; empty where no name leads there. */
    String idAt(int page, COSArray destination) {
        Place place = Place.of(page, destination);
        return all.entrySet().stream()
                .filter(one -> one.getValue().equals(place))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
