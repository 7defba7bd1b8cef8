package vigente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF says, page by page. */
final class Paper {
    private Paper() {}

    /** The words of each page with single spaces between them and none divided at a line's end. */
    static List<String> pages(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return pages(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            PDFTextStripper page = new PDFTextStripper();
            page.setStartPage(number);
            page.setEndPage(number);
            pages.add(page.getText(document).replaceAll("\\u00ad\\s*", "").replaceAll("[\\s\\u00a0]+", " "));
        }
        return pages;
    }
}
