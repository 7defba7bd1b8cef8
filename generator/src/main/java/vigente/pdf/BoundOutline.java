package vigente.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The bookmarks of a book (ISO 32000-1, 12.3.3): those of its chapters one after the other.
 *
 * <p>The first and the last of each chapter have their numbers before any is written, so each chapter knows its neighbours'.
 */
final class BoundOutline {
    private static final int SPARE = 256;

    private final PdfFile file;
    private final int root;
    private final List<Ties> ties = new ArrayList<>();
    private final int first;
    private final int last;
    private final int count;

    /**
     * The numbers that tie a chapter's bookmarks to those before and after.
     *
     * @param before the last bookmark before; 0 where there is none
     * @param first its own first
     * @param last its own last, which may be the first as well
     * @param after the first bookmark after it; 0 where there is none
     */
    record Ties(int before, int first, int last, int after) {}

    /**
     * @param counts how many bookmarks of the first level each chapter has, in the order they are read
     * @param front how many of the chapters come before the first policy; they are numbered last
     */
    BoundOutline(PdfFile file, List<Integer> counts, int front) {
        this.file = file;
        this.root = file.reserve();
        int size = counts.size();
        int numbers = file.reserve(2 * size + SPARE - 2 * size % SPARE);
        int[] firsts = new int[size];
        int[] lasts = new int[size];
        for (int i = 0; i < size; i++) {
            firsts[i] = numbers + 2 * (i < front ? size - front + i : i - front);
            lasts[i] = firsts[i] + (counts.get(i) > 1 ? 1 : 0);
        }
        int before = 0;
        int[] befores = new int[size];
        for (int i = 0; i < size; i++) {
            befores[i] = before;
            before = counts.get(i) > 0 ? lasts[i] : before;
        }
        int after = 0;
        for (int i = size - 1; i >= 0; i--) {
            ties.add(0, new Ties(befores[i], firsts[i], lasts[i], after));
            after = counts.get(i) > 0 ? firsts[i] : after;
        }
        this.first = after;
        this.last = before;
        this.count = counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The root, of which the catalog tells. */
    COSDictionary root() {
        return file.standIn(root);
    }

    /** The ties of the chapter at that place in the order they are read, counted from 0. */
    Ties ties(int chapter) {
        return ties.get(chapter);
    }

    /** Writes the bookmarks of a chapter, whose pages have been named. */
    void add(COSDictionary outline, Ties own) throws IOException {
        file.name(outline, root);
        List<COSDictionary> items = new ArrayList<>();
        COSDictionary item = outline.getCOSDictionary(COSName.FIRST);
        while (item != null) {
            items.add(item);
            item = item.getCOSDictionary(COSName.NEXT);
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int number = i == 0 ? own.first() : i == items.size() - 1 ? own.last() : file.reserve();
            numbers.add(number);
            file.name(items.get(i), number);
        }
        if (own.before() > 0) {
            items.get(0).setItem(COSName.PREV, file.standIn(own.before()));
        }
        if (own.after() > 0) {
            items.get(items.size() - 1).setItem(COSName.NEXT, file.standIn(own.after()));
        }
        for (int i = 0; i < items.size(); i++) {
            file.write(numbers.get(i), items.get(i));
        }
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
