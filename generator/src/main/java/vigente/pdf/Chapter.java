package vigente.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vigente.bytes.ByteReader;

/**
 * A document on its way into the manual.
 *
 * @param slug the policy's address; empty for the manual's own pages
 * @param stamp the word across each page; empty for none
 * @param language BCP 47 of its text
 * @param pdf as FOP made it
 * @param identity a fingerprint of what {@code pdf} shows
 * @param layout of {@code pdf}
 * @param links the addresses that {@code pdf} leads to, written as a list
 */
record Chapter(String slug, String stamp, String language, String identity, Printed pdf, Layout layout, Printed links) {
    int pages() {
        return layout.pages();
    }

    /** The addresses that it leads to, each once, without their scheme. */
    List<String> addresses() {
        ByteReader in = new ByteReader(links.bytes());
        return in.list(in::text);
    }

    /** The document itself, to be closed. */
    PDDocument open() throws IOException {
        return Loader.loadPDF(pdf.bytes());
    }
}
