package vigente.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Prints over finished pages what is no part of their text: the state's stamp and the page number of the manual. */
final class Overprint {
    private static final String FACE = "VigenteSans-Regular";
    private static final float NUMBER_SIZE = 7.4f;
    // Where the foot of a page leaves its last line free: see the page's margins in the template.
    private static final float NUMBER_RIGHT = 28 * 72 / 25.4f;
    private static final float NUMBER_BASE = 10 * 72 / 25.4f + 2.3f;

    private final PDDocument document;
    private final Map<String, PDFormXObject> marks = new HashMap<>();
    private final IdentityHashMap<COSDictionary, PDFont> faces = new IdentityHashMap<>();

    Overprint(PDDocument document) {
        this.document = document;
    }

    /**
     * Prints over one page.
     *
     * @param stamp the word across the page; empty for none
     * @param number the page number to show, with its words; empty for none
     */
    void print(PDPage page, String stamp, String number) throws IOException {
        PDFont font = number.isEmpty() ? null : font(page);
        if (stamp.isEmpty() && font == null) {
            return;
        }
        try (PDPageContentStream pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.beginMarkedContent(COSName.ARTIFACT);
            if (!stamp.isEmpty()) {
                pen.drawForm(mark(stamp, page));
            }
            if (font != null) {
                pen.beginText();
                pen.setFont(font, NUMBER_SIZE);
                pen.setNonStrokingColor(0.29f, 0.32f, 0.36f);
                float width = font.getStringWidth(number) / 1000 * NUMBER_SIZE;
                pen.newLineAtOffset(page.getMediaBox().getWidth() - NUMBER_RIGHT - width, NUMBER_BASE);
                pen.showText(number);
                pen.endText();
            }
            pen.endMarkedContent();
        }
    }

    private PDFormXObject mark(String stamp, PDPage page) throws IOException {
        PDFormXObject known = marks.get(stamp);
        if (known == null) {
            known = Watermark.of(document, stamp, page.getMediaBox());
            marks.put(stamp, known);
        }
        return known;
    }

    /** The face of heads and feet, which every page has; null on one without either. */
    private @Nullable PDFont font(PDPage page) throws IOException {
        COSDictionary all = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        if (all == null) {
            return null;
        }
        for (COSName name : all.keySet()) {
            COSDictionary one = all.getCOSDictionary(name);
            if (one != null && FACE.equals(one.getNameAsString(COSName.BASE_FONT))) {
                // To read a face takes longer than to print with it.
                if (!faces.containsKey(one)) {
                    faces.put(one, page.getResources().getFont(name));
                }
                return faces.get(one);
            }
        }
        return null;
    }
}
