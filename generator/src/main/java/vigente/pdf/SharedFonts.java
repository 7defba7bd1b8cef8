package vigente.pdf;

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
    private SharedFonts() {}

    static void in(List<PDPage> pages) {
        Map<String, COSDictionary> first = new HashMap<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : pages) {
            COSDictionary resources = page.getResources().getCOSObject();
            COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
            if (fonts == null || !seen.add(fonts)) {
                continue;
            }
            for (COSName key : List.copyOf(fonts.keySet())) {
                COSDictionary font = fonts.getCOSDictionary(key);
                String name = font == null ? null : font.getNameAsString(COSName.BASE_FONT);
                // A plus sign marks a subset, which is of one chapter alone.
                if (font != null && name != null && name.indexOf('+') < 0) {
                    fonts.setItem(key, first.computeIfAbsent(name, any -> font));
                }
            }
        }
    }
}
