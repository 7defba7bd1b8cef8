package vigente.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * A document on its way into the manual.
 *
 * @param slug the policy's address; empty for the manual's own pages
 * @param stamp the word across each page; empty for none
 * @param language BCP 47 of its text
 * @param pdf as FOP made it
 * @param pages how many it has
 * @param places its named places
 * @param headings its bookmarks of the first two levels, in order
 */
record Chapter(
        String slug, String stamp, String language, Printed pdf, int pages, Places places, List<Heading> headings) {
    /**
     * A bookmark.
     *
     * @param level 1 or 2
     * @param id the place it leads to; empty where that has no name
     * @param page index of its page in the chapter, counted from 0
     */
    record Heading(int level, String title, String id, int page) {}

    /** Reads what the rest of the manual has to know of a document. */
    static Chapter of(String slug, String stamp, String language, Printed pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            Places places = Places.of(document);
            List<Heading> headings = headings(document, places);
            return new Chapter(slug, stamp, language, pdf, document.getNumberOfPages(), places, headings);
        }
    }

    /** How many pages a document has. */
    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    boolean hasBookmarks() {
        return !headings.isEmpty();
    }

    /** The document itself, to be closed. */
    PDDocument open() throws IOException {
        return Loader.loadPDF(pdf.bytes());
    }

    private static List<Heading> headings(PDDocument document, Places places) throws IOException {
        List<Heading> headings = new ArrayList<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            for (PDOutlineItem chapter : outline.children()) {
                headings.add(heading(1, chapter, document, places));
                for (PDOutlineItem part : chapter.children()) {
                    headings.add(heading(2, part, document, places));
                }
            }
        }
        return headings;
    }

    private static Heading heading(int level, PDOutlineItem item, PDDocument document, Places places)
            throws IOException {
        PDDestination destination =
                item.getAction() instanceof PDActionGoTo jump ? jump.getDestination() : item.getDestination();
        int index = document.getPages().indexOf(item.findDestinationPage(document));
        String id = destination instanceof PDPageDestination page ? places.idAt(index, page.getCOSObject()) : "";
        return new Heading(level, item.getTitle(), id, index);
    }
}
