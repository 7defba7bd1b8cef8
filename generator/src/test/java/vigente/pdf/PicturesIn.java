package vigente.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Where on their pages the pictures of a document stand. */
final class PicturesIn extends PDFStreamEngine {
    private final List<PDRectangle> boxes = new ArrayList<>();

    private PicturesIn() {
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new DrawObject(this));
    }

    static List<PDRectangle> of(PDDocument document) throws IOException {
        PicturesIn engine = new PicturesIn();
        for (PDPage page : document.getPages()) {
            engine.processPage(page);
        }
        return engine.boxes;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals("Do")
                && operands.get(0) instanceof COSName name
                && getResources().getXObject(name) instanceof PDImageXObject) {
            Matrix place = getGraphicsState().getCurrentTransformationMatrix();
            boxes.add(new PDRectangle(
                    place.getTranslateX(),
                    place.getTranslateY() + Math.min(0, place.getScaleY()),
                    place.getScalingFactorX(),
                    place.getScalingFactorY()));
        } else {
            super.processOperator(operator, operands);
        }
    }
}
