package vigente.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import vigente.bytes.ByteWriter;
import vigente.message.Messages;
import vigente.page.Imprint;

/**
 * Binds chapters into the manual: pages, structure and bookmarks one after the other, links from one to the other.
 *
 * <p>One chapter is open at a time. The pages before the first policy are numbered in Roman, the rest from 1, so that the
 * front can be set last; it is bound last, too. What of a chapter depends on others is settled before it is opened, and tells
 * whether it stands in an earlier book just so. A binder binds once.
 */
final class Binder {
    // Some keys are left out after each chapter, so that a small change in one leaves the others theirs.
    private static final int KEYS = 64;
    // It carries the book's own attachments: it is bound anew each time.
    private static final String COVER = "";

    private final List<Chapter> chapters;
    private final List<Integer> firstPages = new ArrayList<>();
    private final String identity;
    private final int front;
    private final int frontPages;
    private final EarlierManual before;
    private final PdfFile file;
    private final int catalog;
    private final int profile;
    private final BoundPages pages;
    private final BoundStructure structure;
    private final BoundOutline outline;
    private final SharedFonts fonts;
    private final Map<String, List<Opening>> openings = new HashMap<>();
    private final Map<Integer, Quire> quires = new TreeMap<>();
    private int nextKey;

    /**
     * @param chapters complete
     * @param before from which chapters are taken that would be the same
     * @param out takes the book; it stays open
     */
    Binder(Chapters chapters, EarlierManual before, OutputStream out) throws IOException {
        this.chapters = chapters.all();
        this.identity = chapters.content();
        this.front = chapters.front();
        this.frontPages = chapters.frontPages();
        this.before = before;
        this.file = new PdfFile(out);
        this.catalog = file.reserve();
        this.profile = file.reserve();
        this.fonts = new SharedFonts(file);
        int count = this.chapters.stream().mapToInt(Chapter::pages).sum();
        this.structure = new BoundStructure(file);
        this.pages = new BoundPages(file, count, frontPages);
        this.outline = new BoundOutline(
                file,
                this.chapters.stream()
                        .map(chapter -> chapter.layout().chapters())
                        .toList(),
                front);
    }

    /** Writes the book; gives back what {@link EarlierManual#of} has to know of it. */
    byte[] bind(Passport passport, List<Attachment> files) throws IOException {
        findOpenings();
        for (int i = front; i < chapters.size(); i++) {
            add(i);
        }
        // The catalog of the first chapter becomes the book's.
        try (PDDocument cover = chapters.get(0).open()) {
            cover.getDocumentCatalog().setNames(null);
            AttachmentPass.into(cover, files, LocalDate.parse(passport.day()));
            passport.stamp(cover, identity);
            file.begin();
            file.write(profile, Passport.profileOf(cover));
            fonts.from(pagesOf(cover));
            keep(0, bound(0, cover, COVER));
            file.begin();
            describe(cover.getDocumentCatalog());
            file.forget();
            for (int i = 1; i < front; i++) {
                add(i);
            }
            writeFaces();
            close(passport.language());
            file.finish(cover, catalog);
        }
        ByteWriter index = new ByteWriter();
        quires.values().stream().filter(quire -> !quire.key().equals(COVER)).forEach(quire -> quire.write(index));
        return index.bytes();
    }

    /** Where a chapter begins: the index of its first page in the book, counted from 0. */
    private record Opening(Chapter chapter, int first) {}

    private void findOpenings() {
        int first = 0;
        for (Chapter chapter : chapters) {
            openings.computeIfAbsent(chapter.slug(), none -> new ArrayList<>()).add(new Opening(chapter, first));
            firstPages.add(first);
            first += chapter.pages();
        }
    }

    private void add(int place) throws IOException {
        int number = file.begin();
        String key = key(place, number);
        Optional<Quire> same = before.find(key);
        if (same.isPresent()) {
            file.repeat(same.get().section(), before.bytes(same.get()));
            keep(place, same.get().at(file.start()));
        } else {
            try (PDDocument document = chapters.get(place).open()) {
                Passport.colours(document.getPages(), file.standIn(profile));
                keep(place, bound(place, document, key));
            }
        }
        file.forget();
    }

    private void keep(int place, Quire quire) {
        quires.put(place, quire);
        nextKey += (quire.structure().keys() / KEYS + 1) * KEYS;
    }

    /** All that the bytes of a chapter depend on, where its own numbers begin with that one. */
    private String key(int place, int number) {
        Chapter chapter = chapters.get(place);
        int page = firstPages.get(place);
        BoundOutline.Ties ties = outline.ties(place);
        Imprint key = new Imprint()
                .and(List.of(chapter.identity(), chapter.slug(), chapter.stamp(), chapter.language(), label(page)))
                .and(number)
                .and(nextKey)
                .and(pages.number(page));
        IntStream.of(ties.before(), ties.first(), ties.last(), ties.after()).forEach(key::and);
        for (String address : chapter.addresses()) {
            key.and(address);
            Optional<Spot> spot = isFile(address) ? Optional.empty() : spot(address, chapter.slug());
            key.and(spot.map(one -> pages.number(one.page()) + " " + one.place())
                    .orElse(""));
        }
        return key.text();
    }

    private Quire bound(int place, PDDocument document, String key) throws IOException {
        Chapter chapter = chapters.get(place);
        int first = firstPages.get(place);
        List<PDPage> own = pagesOf(document);
        LinkPass links = new LinkPass(document);
        Overprint over = new Overprint(document);
        int index = first;
        for (PDPage page : own) {
            links.apply(page, address -> action(address, chapter.slug()));
            over.print(page, chapter.stamp(), index == 0 ? "" : Messages.text("pdf.del-manual", label(index)));
            index++;
        }
        Set<String> faces = fonts.in(own);
        pages.name(own, first);
        COSDictionary root = document.getDocumentCatalog().getCOSObject();
        BoundStructure.Part part =
                structure.add(root.getCOSDictionary(COSName.STRUCT_TREE_ROOT), own, chapter.language(), nextKey);
        COSDictionary bookmarks = root.getCOSDictionary(COSName.OUTLINES);
        if (chapter.layout().chapters() > 0 && bookmarks != null) {
            outline.add(bookmarks, outline.ties(place));
        }
        int node = pages.add(own, first);
        return new Quire(key, file.start(), file.end(), node, part, faces);
    }

    // The book's faces are those of the first chapter that has each.
    private void writeFaces() throws IOException {
        for (int i = 0; i < chapters.size(); i++) {
            if (fonts.lacks(quire(i).faces())) {
                try (PDDocument document = chapters.get(i).open()) {
                    file.begin();
                    fonts.from(pagesOf(document));
                    file.end();
                }
                file.forget();
            }
        }
    }

    private Quire quire(int place) {
        return Objects.requireNonNull(quires.get(place));
    }

    private void close(String language) throws IOException {
        file.begin();
        List<Quire> reading = List.copyOf(quires.values());
        pages.close(reading.stream().map(Quire::pages).toList());
        List<BoundStructure.Part> parts =
                reading.stream().map(Quire::structure).collect(Collectors.toCollection(ArrayList::new));
        List<BoundStructure.Part> counted = new ArrayList<>(parts);
        Collections.rotate(counted, -front);
        structure.close(language, parts, counted, nextKey);
        outline.close();
    }

    private static List<PDPage> pagesOf(PDDocument document) {
        List<PDPage> pages = new ArrayList<>();
        document.getPages().forEach(pages::add);
        return pages;
    }

    private void describe(PDDocumentCatalog book) throws IOException {
        COSDictionary dictionary = book.getCOSObject();
        dictionary.setItem(COSName.PAGES, pages.root());
        dictionary.setItem(COSName.STRUCT_TREE_ROOT, structure.root());
        dictionary.setItem(COSName.OUTLINES, outline.root());
        dictionary.setItem(COSName.PAGE_LABELS, labels());
        file.write(catalog, dictionary);
    }

    /** Where a link leads: the index of the page in the book, and the place in its chapter. */
    private record Spot(int page, Places.Place place) {}

    private static boolean isFile(String address) {
        return address.startsWith("/");
    }

    private Optional<COSDictionary> action(String address, String slug) {
        return isFile(address)
                ? Optional.of(LinkPass.open(Address.escaped(address.substring(1))))
                : spot(address, slug).map(spot -> LinkPass.jump(spot.place().on(pages.page(spot.page()))));
    }

    private Optional<Spot> spot(String address, String slug) {
        String full = address.startsWith("#") ? slug + address : address;
        int hash = full.indexOf('#');
        String id = hash < 0 ? PdfPress.TOP : full.substring(hash + 1);
        for (Opening one : openings.getOrDefault(hash < 0 ? full : full.substring(0, hash), List.of())) {
            Optional<Places.Place> place = one.chapter().layout().places().find(id);
            if (place.isPresent()) {
                return Optional.of(new Spot(one.first() + place.get().page(), place.get()));
            }
        }
        return Optional.empty();
    }

    /** The number of a page, as printed on it. */
    private String label(int index) {
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
