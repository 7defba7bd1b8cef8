package vigente.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import vigente.message.Messages;

/**
 * Binds chapters into the manual: pages, structure and bookmarks one after the other, links from one to the other.
 *
 * <p>One chapter is open at a time. The pages before the first policy are numbered in Roman, the rest from 1, so that the
 * front can be set last. A binder binds once.
 */
final class Binder {
    private final List<Chapter> chapters;
    private final String identity;
    private final int frontPages;
    private final PdfFile file;
    private final int catalog;
    private final int profile;
    private final BoundPages pages;
    private final BoundStructure structure;
    private final BoundOutline outline;
    private final SharedFonts fonts;
    private final Map<String, List<Opening>> openings = new HashMap<>();

    /**
     * @param chapters complete
     * @param out takes the book; it stays open
     */
    Binder(Chapters chapters, OutputStream out) throws IOException {
        this.chapters = chapters.all();
        this.identity = chapters.content();
        this.frontPages = chapters.frontPages();
        this.file = new PdfFile(out);
        this.catalog = file.reserve();
        this.profile = file.reserve();
        this.pages = new BoundPages(
                file, this.chapters.stream().mapToInt(Chapter::pages).sum());
        this.structure = new BoundStructure(file);
        this.outline = new BoundOutline(file);
        this.fonts = new SharedFonts(file);
    }

    void bind(Passport passport, List<Attachment> files) throws IOException {
        findOpenings();
        // The catalog of the first chapter becomes the book's.
        try (PDDocument front = chapters.get(0).open()) {
            front.getDocumentCatalog().setNames(null);
            AttachmentPass.into(front, files, LocalDate.parse(passport.day()));
            passport.stamp(front, identity);
            file.write(profile, Passport.profileOf(front));
            add(0, front);
            describe(front.getDocumentCatalog());
            for (int i = 1; i < chapters.size(); i++) {
                file.forget();
                try (PDDocument document = chapters.get(i).open()) {
                    Passport.colours(document.getPages(), file.standIn(profile));
                    add(i, document);
                }
            }
            file.forget();
            pages.close();
            structure.close(passport.language());
            outline.close();
            file.finish(front, catalog);
        }
    }

    /** Where a chapter begins: the index of its first page in the book, counted from 0. */
    private record Opening(Chapter chapter, int first) {}

    private void findOpenings() {
        int first = 0;
        for (Chapter chapter : chapters) {
            openings.computeIfAbsent(chapter.slug(), none -> new ArrayList<>()).add(new Opening(chapter, first));
            first += chapter.pages();
        }
    }

    private void add(int place, PDDocument document) throws IOException {
        Chapter chapter = chapters.get(place);
        List<PDPage> own = new ArrayList<>();
        document.getPages().forEach(own::add);
        LinkPass links = new LinkPass(document);
        Overprint over = new Overprint(document);
        int index = pages.count();
        for (PDPage page : own) {
            links.apply(page, address -> action(address, chapter.slug()));
            over.print(page, chapter.stamp(), index == 0 ? "" : Messages.text("pdf.del-manual", number(index)));
            index++;
        }
        fonts.in(own);
        pages.name(own);
        COSDictionary root = document.getDocumentCatalog().getCOSObject();
        structure.add(root.getCOSDictionary(COSName.STRUCT_TREE_ROOT), own, chapter.language());
        COSDictionary bookmarks = root.getCOSDictionary(COSName.OUTLINES);
        if (chapter.hasBookmarks() && bookmarks != null) {
            List<Chapter> later = chapters.subList(place + 1, chapters.size());
            outline.add(bookmarks, later.stream().anyMatch(Chapter::hasBookmarks));
        }
        pages.add(own);
    }

    private void describe(PDDocumentCatalog book) throws IOException {
        COSDictionary dictionary = book.getCOSObject();
        dictionary.setItem(COSName.PAGES, pages.root());
        dictionary.setItem(COSName.STRUCT_TREE_ROOT, structure.root());
        dictionary.setItem(COSName.OUTLINES, outline.root());
        dictionary.setItem(COSName.PAGE_LABELS, labels());
        file.write(catalog, dictionary);
    }

    private Optional<COSDictionary> action(String address, String slug) {
        if (address.startsWith("/")) {
            return Optional.of(LinkPass.open(Address.escaped(address.substring(1))));
        }
        String full = address.startsWith("#") ? slug + address : address;
        int hash = full.indexOf('#');
        String id = hash < 0 ? PdfPress.TOP : full.substring(hash + 1);
        for (Opening one : openings.getOrDefault(hash < 0 ? full : full.substring(0, hash), List.of())) {
            Optional<Places.Place> place = one.chapter().layout().places().find(id);
            if (place.isPresent()) {
                COSDictionary page = pages.page(one.first() + place.get().page());
                return Optional.of(LinkPass.jump(place.get().on(page)));
            }
        }
        return Optional.empty();
    }

    private String number(int index) {
        return index < frontPages ? Roman.small(index + 1) : Integer.toString(index - frontPages + 1);
    }

    // Ranges of pages by the first of each (12.4.2).
    private COSDictionary labels() {
        COSArray ranges = new COSArray();
        ranges.add(COSInteger.ZERO);
        ranges.add(numbered("r"));
        ranges.add(COSInteger.get(frontPages));
        ranges.add(numbered("D"));
        COSDictionary labels = new COSDictionary();
        labels.setItem(COSName.NUMS, ranges);
        return labels;
    }

    private static COSDictionary numbered(String style) {
        COSDictionary range = new COSDictionary();
        range.setName(COSName.S, style);
        return range;
    }
}
