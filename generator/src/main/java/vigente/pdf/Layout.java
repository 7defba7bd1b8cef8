package vigente.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;

/**
 * Where things stand in a set document: what a manual has to know of it without opening it.
 *
 * @param pages how many it has
 * @param places its named places
 * @param headings its bookmarks of the first two levels, in order
 */
public record Layout(int pages, Places places, List<Heading> headings) {
    public Layout {
        headings = List.copyOf(headings);
    }

    /**
     * A bookmark.
     *
     * @param level 1 or 2
     * @param id the place it leads to; empty where that has no name
     * @param page index of its page in the document, counted from 0
     */
    record Heading(int level, String title, String id, int page) {}

    /** Reads it from a document. */
    static Layout of(PDDocument document, UnaryOperator<String> once) throws IOException {
        Places places = Places.of(document, once);
        return new Layout(document.getNumberOfPages(), places, headings(document, places));
    }

    /** How many bookmarks of the first level it has. */
    int chapters() {
        return (int) headings.stream().filter(one -> one.level() == 1).count();
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
        String id = destination instanceof PDPageXYZDestination point ? places.idAt(Places.Place.of(index, point)) : "";
        return new Heading(level, item.getTitle(), id, index);
    }

    /** Writes it for {@link #read}. */
    void write(ByteWriter out) {
        out.number(pages);
        places.write(out);
        out.list(
                headings,
                one -> out.number(one.level()).text(one.title()).text(one.id()).number(one.page()));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param once gives for a word the same one each time: documents have most of their ids in common
     */
    static Layout read(ByteReader in, UnaryOperator<String> once) {
        return new Layout(
                in.number(),
                Places.read(in, once),
                in.list(() -> new Heading(in.number(), in.text(), once.apply(in.text()), in.number())));
    }
}
