package vigente.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/**
 * A word across a page, drawn over it so faintly that the text stays readable, and over pictures too.
 *
 * <p>It is outlines, not text: letters strewn over a page would come between the words of whoever copies from it.
 */
final class Watermark {
    private static final float FAINT = 0.08f;
    private static final double SHARE = 0.72;
    private static final double HIGHEST = 110;

    private Watermark() {}

    /** Draws {@code word} once, to be shown on all pages of that size. */
    static PDFormXObject of(PDDocument document, String word, PDRectangle size) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(size);
        form.setResources(new PDResources());
        PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
        faint.setNonStrokingAlphaConstant(FAINT);
        try (PDFormContentStream pen = new PDFormContentStream(form)) {
            pen.setGraphicsStateParameters(faint);
            pen.setNonStrokingColor(0.6f, 0.05f, 0.05f);
            draw(placed(outline(word), size), pen);
            pen.fill();
        }
        return form;
    }

    private static Shape placed(Shape outline, PDRectangle size) {
        Rectangle2D box = outline.getBounds2D();
        double diagonal = Math.hypot(size.getWidth(), size.getHeight());
        double scale = Math.min(SHARE * diagonal / box.getWidth(), HIGHEST / box.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(size.getWidth() / 2, size.getHeight() / 2);
        place.rotate(Math.atan2(size.getHeight(), size.getWidth()));
        place.scale(scale, scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        return place.createTransformedShape(outline);
    }

    private static Shape outline(String word) throws IOException {
        GeneralPath path = new GeneralPath();
        try (TrueTypeFont font = Faces.open("VigenteSans-Bold.ttf")) {
            int x = 0;
            for (int c : word.codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
                GlyphData found = font.getGlyph().getGlyph(glyph);
                if (found != null) {
                    path.append(found.getPath().getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
                }
                x += font.getAdvanceWidth(glyph);
            }
        }
        return path;
    }

    private static void draw(Shape shape, PDFormContentStream pen) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> pen.moveTo(x = p[0], y = p[1]);
                case PathIterator.SEG_LINETO -> pen.lineTo(x = p[0], y = p[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF knows cubic curves only.
                    pen.curveTo(third(x, p[0]), third(y, p[1]), third(p[2], p[0]), third(p[3], p[1]), p[2], p[3]);
                    x = p[2];
                    y = p[3];
                }
                case PathIterator.SEG_CUBICTO -> pen.curveTo(p[0], p[1], p[2], p[3], x = p[4], y = p[5]);
                default -> pen.closePath();
            }
        }
    }

    private static float third(float end, float control) {
        return end + 2 * (control - end) / 3;
    }
}
