package vigente.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The pages of a book (ISO 32000-1, 7.7.3): they have their numbers before any is written, so each can lead to each.
 *
 * <p>Indices are counted from 0 with the book's first page. Objects are numbered from the first policy on, so that a longer
 * list of contents gives no page of a policy another number.
 */
final class BoundPages {
    private static final int SPARE = 256;

    private final PdfFile file;
    private final int root;
    private final int first;
    private final int count;
    private final int front;

    /**
     * @param count how many there will be
     * @param front how many of them come before the first policy
     */
    BoundPages(PdfFile file, int count, int front) {
        this.file = file;
        this.count = count;
        this.front = front;
        this.root = file.reserve();
        this.first = file.reserve((count / SPARE + 1) * SPARE);
    }

    /** The root, of which the catalog tells. */
    COSDictionary root() {
        return file.standIn(root);
    }

    /** The object number of the page of that index. */
    int number(int index) {
        return first + (index < front ? count - front + index : index - front);
    }

    /** What leads to the page of that index. */
    COSDictionary page(int index) {
        return file.standIn(number(index));
    }

    /** Whatever refers to one of these pages, the first of which has that index, refers to it in the book. */
    void name(List<PDPage> pages, int index) {
        for (int i = 0; i < pages.size(); i++) {
            file.name(pages.get(i).getCOSObject(), number(index + i));
        }
    }

    /** Writes pages that were named; gives back the number of what holds them together. */
    int add(List<PDPage> pages, int index) throws IOException {
        int number = file.reserve();
        COSArray kids = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            COSDictionary page = pages.get(i).getCOSObject();
            page.setItem(COSName.PARENT, file.standIn(number));
            file.write(number(index + i), page);
            kids.add(page(index + i));
        }
        COSDictionary chapter = node(kids, pages.size());
        chapter.setItem(COSName.PARENT, root());
        file.write(number, chapter);
        return number;
    }

    /** Writes what holds the chapters' pages together, which were added under those numbers. */
    void close(List<Integer> chapters) throws IOException {
        COSArray kids = new COSArray();
        chapters.forEach(number -> kids.add(file.standIn(number)));
        file.write(root, node(kids, count));
    }

    private static COSDictionary node(COSArray kids, int count) {
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.TYPE, COSName.PAGES);
        node.setItem(COSName.KIDS, kids);
        node.setInt(COSName.COUNT, count);
        return node;
    }
}
