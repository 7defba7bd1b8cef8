package vigente.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A document on its way into the manual.
 *
 * @param slug the policy's address; empty for the manual's own pages
 * @param stamp the word across each page; empty for none
 * @param language BCP 47 of its text
 * @param pdf as FOP made it
 * @param layout of {@code pdf}
 */
record Chapter(String slug, String stamp, String language, Printed pdf, Layout layout) {
    int pages() {
        return layout.pages();
    }

    boolean hasBookmarks() {
        return !layout.headings().isEmpty();
    }

    /** The document itself, to be closed. */
    PDDocument open() throws IOException {
        return Loader.loadPDF(pdf.bytes());
    }
}
