package vigente.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** Makes the chapters of a manual use one copy of each face; each brought its own, and whole faces are all the same. */
final class SharedFonts {
    private final PdfFile file;
    private final int first;
    private final Set<String> written = new TreeSet<>();

    SharedFonts(PdfFile file) {
        this.file = file;
        this.first = file.reserve(Faces.WHOLE.size());
    }

    /** Makes the pages of one document use the book's faces; gives back the names of those that they use. */
    SortedSet<String> in(List<PDPage> pages) {
        SortedSet<String> used = new TreeSet<>();
        each(pages, (fonts, key, name) -> {
            fonts.setItem(key, file.standIn(number(name)));
            used.add(name);
        });
        return used;
    }

    /** Writes those faces of a document that are still to be written. */
    void from(List<PDPage> pages) throws IOException {
        SortedMap<String, COSDictionary> found = new TreeMap<>();
        each(pages, (fonts, key, name) -> found.put(name, fonts.getCOSDictionary(key)));
        for (Map.Entry<String, COSDictionary> face : found.entrySet()) {
            if (written.add(face.getKey())) {
                file.write(number(face.getKey()), face.getValue());
            }
        }
    }

    /** Whether any of those faces is still to be written. */
    boolean lacks(Set<String> names) {
        return !written.containsAll(names);
    }

    private int number(String name) {
        return first + Faces.WHOLE.indexOf(name);
    }

    private interface Visitor {
        void visit(COSDictionary fonts, COSName key, String name);
    }

    private void each(List<PDPage> pages, Visitor visitor) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : pages) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts == null || !seen.add(fonts)) {
                continue;
            }
            for (COSName key : List.copyOf(fonts.keySet())) {
                COSDictionary font = fonts.getCOSDictionary(key);
                String name = font == null ? null : font.getNameAsString(COSName.BASE_FONT);
                // A subset, whose name has a plus sign, is of one chapter alone.
                if (name != null && Faces.WHOLE.contains(name)) {
                    visitor.visit(fonts, key, name);
                }
            }
        }
    }
}
