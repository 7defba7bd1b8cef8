package vigente.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
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
 * @param pages how many it has, whatever the document grows into
 * @param places its named places
 * @param headings its bookmarks of the first two levels, in order
 */
record Chapter(String slug, String stamp, PDDocument document, int pages, Places places, List<Heading> headings)
        implements AutoCloseable {
    /**
     * A bookmark.
     *
     * @param level 1 or 2
     * @param id the place it leads to; empty where that has no name
     * @param page index of its page in the chapter, counted from 0
     */
    record Heading(int level, String title, String id, int page) {}

    // PDFBox copies a bookmark by calling itself for the next one: of very many only the contents page tells.
    private static final int MOST_BOOKMARKS = 1000;

    /** Opens a document, with the language of its text marked in its structure. */
    static Chapter open(String slug, String stamp, String language, byte[] pdf) throws IOException {
        PDDocument document = Loader.loadPDF(pdf);
        Places places = Places.of(document);
        // The names would clash with those of the other chapters.
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
        speak(language, document);
        List<Heading> headings = headings(document, places);
        if (headings.size() > MOST_BOOKMARKS) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTLINES);
        }
        return new Chapter(slug, stamp, document, document.getNumberOfPages(), places, headings);
    }

    private static void speak(String language, PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null && root.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary element) {
                    element.setString(COSName.LANG, language);
                }
            }
        } else if (root != null && root.getDictionaryObject(COSName.K) instanceof COSDictionary element) {
            element.setString(COSName.LANG, language);
        }
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
        String id = destination instanceof PDPageDestination page ? places.idAt(page.getCOSObject()) : "";
        return new Heading(level, item.getTitle(), id, document.getPages().indexOf(item.findDestinationPage(document)));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
