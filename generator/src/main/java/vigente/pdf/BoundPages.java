package vigente.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** The pages of a book (ISO 32000-1, 7.7.3): they have their numbers before any is written, so each can lead to each. */
final class BoundPages {
    private final PdfFile file;
    private final int root;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<COSDictionary> standIns = new ArrayList<>();
    private final COSArray chapters = new COSArray();
    private int written;

    /** @param count how many there will be */
    BoundPages(PdfFile file, int count) {
        this.file = file;
        this.root = file.reserve();
        for (int i = 0; i < count; i++) {
            int number = file.reserve();
            numbers.add(number);
            standIns.add(file.standIn(number));
        }
    }

    /** The root, of which the catalog tells. */
    COSDictionary root() {
        return file.standIn(root);
    }

    /** How many are written. */
    int count() {
        return written;
    }

    /** What leads to the page of that index, counted from 0. */
    COSDictionary page(int index) {
        return standIns.get(index);
    }

    /** Whatever refers to one of these pages, which come next, refers to it in the book. */
    void name(List<PDPage> pages) {
        for (int i = 0; i < pages.size(); i++) {
            file.name(pages.get(i).getCOSObject(), numbers.get(written + i));
        }
    }

    /** Writes pages that were named. */
    void add(List<PDPage> pages) throws IOException {
        int number = file.reserve();
        COSArray kids = new COSArray();
        for (PDPage page : pages) {
            page.getCOSObject().setItem(COSName.PARENT, file.standIn(number));
            file.write(numbers.get(written), page.getCOSObject());
            kids.add(standIns.get(written));
            written++;
        }
        COSDictionary chapter = node(kids, pages.size());
        chapter.setItem(COSName.PARENT, root());
        file.write(number, chapter);
        chapters.add(file.standIn(number));
    }

    /** Writes what holds the chapters' pages together. */
    void close() throws IOException {
        file.write(root, node(chapters, written));
    }

    private static COSDictionary node(COSArray kids, int count) {
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.TYPE, COSName.PAGES);
        node.setItem(COSName.KIDS, kids);
        node.setInt(COSName.COUNT, count);
        return node;
    }
}
