package vigente.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** Makes the chapters of a manual use one copy of each face; each brought its own, and whole faces are all the same. */
final class SharedFonts {
    private final PdfFile file;
    private final Map<String, COSDictionary> written = new HashMap<>();

    SharedFonts(PdfFile file) {
        this.file = file;
    }

    /** Leaves to the pages of one document the faces that were written before, and writes the others. */
    void in(List<PDPage> pages) throws IOException {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : pages) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts == null || !seen.add(fonts)) {
                continue;
            }
            for (COSName key : List.copyOf(fonts.keySet())) {
                COSDictionary font = fonts.getCOSDictionary(key);
                String name = font == null ? null : font.getNameAsString(COSName.BASE_FONT);
                // A plus sign marks a subset, which is of one chapter alone.
                if (font != null && name != null && name.indexOf('+') < 0) {
                    fonts.setItem(key, shared(name, font));
                }
            }
        }
    }

    private COSDictionary shared(String name, COSDictionary font) throws IOException {
        COSDictionary known = written.get(name);
        if (known == null) {
            int number = file.reserve();
            file.write(number, font);
            known = file.standIn(number);
            written.put(name, known);
        }
        return known;
    }
}
