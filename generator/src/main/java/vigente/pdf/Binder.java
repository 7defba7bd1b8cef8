package vigente.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import vigente.message.Messages;

/**
 * Binds chapters into the manual: pages, structure and bookmarks one after the other, links from one to the other.
 *
 * <p>The pages before the first policy are numbered in Roman, the rest from 1, so that the front can be set last.
 */
final class Binder {
    private final List<Chapter> chapters;
    private final String identity;
    private final int frontPages;
    private final Map<String, COSArray> places = new TreeMap<>();

    /** @param chapters complete */
    Binder(Chapters chapters) {
        this.chapters = chapters.all();
        this.identity = chapters.content();
        this.frontPages = this.chapters.get(0).pages();
    }

    byte[] bind(Passport passport, List<Attachment> files) throws IOException {
        PDDocument book = joined();
        List<PDPage> pages = new ArrayList<>();
        PDPageTree tree = book.getPages();
        tree.forEach(pages::add);
        SharedFonts.in(pages);
        collectPlaces(pages);
        finish(book, pages);
        book.getDocumentCatalog().setPageLabels(labels(book));
        AttachmentPass.into(book, files, LocalDate.parse(passport.day()));
        passport.stamp(book, identity);
        return Finish.saved(book);
    }

    // For each document that is appended PDFBox reads all of the one that grows: some are joined first, then what they
    // became.
    private PDDocument joined() throws IOException {
        int group = (int) Math.ceil(Math.sqrt(chapters.size()));
        PDFMergerUtility merger = new PDFMergerUtility();
        // The first chapter becomes the book.
        PDDocument book = chapters.get(0).document();
        for (int start = 0; start < chapters.size(); start += group) {
            PDDocument first = chapters.get(start).document();
            for (Chapter next : chapters.subList(start + 1, Math.min(start + group, chapters.size()))) {
                merger.appendDocument(first, next.document());
            }
            if (start > 0) {
                merger.appendDocument(book, first);
            }
        }
        return book;
    }

    private void collectPlaces(List<PDPage> pages) {
        int first = 0;
        for (Chapter chapter : chapters) {
            for (Map.Entry<String, Places.Place> one : chapter.places().all().entrySet()) {
                COSDictionary page = pages.get(first + one.getValue().page()).getCOSObject();
                places.put(chapter.slug() + "#" + one.getKey(), one.getValue().on(page));
            }
            first += chapter.pages();
        }
    }

    private void finish(PDDocument book, List<PDPage> pages) throws IOException {
        LinkPass links = new LinkPass(book);
        Overprint over = new Overprint(book);
        int index = 0;
        for (Chapter chapter : chapters) {
            for (int i = 0; i < chapter.pages(); i++) {
                PDPage page = pages.get(index);
                links.apply(page, address -> action(address, chapter.slug()));
                over.print(page, chapter.stamp(), index == 0 ? "" : Messages.text("pdf.del-manual", number(index)));
                index++;
            }
        }
    }

    private Optional<COSDictionary> action(String address, String slug) {
        if (address.startsWith("/")) {
            return Optional.of(LinkPass.open(Address.escaped(address.substring(1))));
        }
        String full = address.startsWith("#") ? slug + address : address;
        String place = full.indexOf('#') < 0 ? full + "#" + PdfPress.TOP : full;
        return Optional.ofNullable(places.get(place)).map(LinkPass::jump);
    }

    private String number(int index) {
        return index < frontPages ? Roman.small(index + 1) : Integer.toString(index - frontPages + 1);
    }

    private PDPageLabels labels(PDDocument book) {
        PDPageLabels labels = new PDPageLabels(book);
        PDPageLabelRange front = new PDPageLabelRange();
        front.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
        labels.setLabelItem(0, front);
        PDPageLabelRange rest = new PDPageLabelRange();
        rest.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        labels.setLabelItem(frontPages, rest);
        return labels;
    }
}
