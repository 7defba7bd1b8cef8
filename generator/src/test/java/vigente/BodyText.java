package vigente;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF in the order it is read, without what stands on every page, and without letters in drawings. */
final class BodyText extends PDFTextStripper {
    private final Deque<Boolean> marked = new ArrayDeque<>();
    private int artifacts;

    private BodyText() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(false);
    }

    static String of(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new BodyText().getText(document);
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean artifact = tag != null && tag.getName().matches("Artifact|Figure");
        marked.push(artifact);
        artifacts += artifact ? 1 : 0;
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marked.isEmpty() && marked.pop()) {
            artifacts--;
        }
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (artifacts == 0) {
            super.processTextPosition(text);
        }
    }
}
