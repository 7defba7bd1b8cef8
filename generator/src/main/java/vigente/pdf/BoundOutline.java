package vigente.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The bookmarks of a book (ISO 32000-1, 12.3.3): those of its chapters one after the other. */
final class BoundOutline {
    private final PdfFile file;
    private final int root;
    private final int first;
    private int last;
    private int next;
    private int count;

    BoundOutline(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
        this.first = file.reserve();
        this.next = first;
    }

    /** The root, of which the catalog tells. */
    COSDictionary root() {
        return file.standIn(root);
    }

    /**
     * Writes the bookmarks of a chapter, whose pages have been named.
     *
     * @param more whether a later chapter has some, too
     */
    void add(COSDictionary outline, boolean more) throws IOException {
        file.name(outline, root);
        List<COSDictionary> items = new ArrayList<>();
        COSDictionary item = outline.getCOSDictionary(COSName.FIRST);
        while (item != null) {
            items.add(item);
            item = item.getCOSDictionary(COSName.NEXT);
        }
        List<Integer> numbers = new ArrayList<>();
        for (COSDictionary one : items) {
            numbers.add(numbers.isEmpty() ? next : file.reserve());
            file.name(one, numbers.get(numbers.size() - 1));
        }
        if (count > 0) {
            items.get(0).setItem(COSName.PREV, file.standIn(last));
        }
        if (more) {
            next = file.reserve();
            items.get(items.size() - 1).setItem(COSName.NEXT, file.standIn(next));
        }
        for (int i = 0; i < items.size(); i++) {
            file.write(numbers.get(i), items.get(i));
        }
        last = numbers.get(numbers.size() - 1);
        count += items.size();
    }

    /** Writes what holds the chapters' bookmarks together. */
    void close() throws IOException {
        COSDictionary outline = new COSDictionary();
        outline.setItem(COSName.TYPE, COSName.OUTLINES);
        if (count > 0) {
            outline.setItem(COSName.FIRST, file.standIn(first));
            outline.setItem(COSName.LAST, file.standIn(last));
            outline.setInt(COSName.COUNT, count);
        }
        file.write(root, outline);
    }
}
