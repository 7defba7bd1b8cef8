package vigente.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.message.Messages;
import vigente.page.AcknowledgementSheet;
import vigente.page.BookView;
import vigente.page.Imprint;
import vigente.page.PolicySheet;
import vigente.page.PolicyView;
import vigente.page.SheetView;
import vigente.template.Templates;
import vigente.text.Links;

/**
 * Prints policies and the manual; may be used from several threads.
 *
 * <p>The same records give the same bytes. FOP and its fonts are loaded when the first document is printed.
 */
public final class PdfPress {
    /** The id of a document's title in its template. */
    static final String TOP = "inicio";

    private final Templates templates;
    private final PictureShelf shelf = new PictureShelf();
    private final Typesetter typesetter;
    private final PictureTrial trial;

    /** A press that remembers nothing. */
    public PdfPress(Templates templates) {
        this(templates, PrintMemory.NONE);
    }

    /** A press that does not set again what {@code memory} holds. */
    public PdfPress(Templates templates, PrintMemory memory) {
        this.templates = templates;
        this.typesetter = new Typesetter(shelf, memory);
        this.trial = new PictureTrial(typesetter);
    }

    /**
     * Sets one revision of a policy.
     *
     * @param links answers by the convention of this package
     * @param pictures those of the revision, and the logo
     */
    public Fragment policy(PolicySheet view, Links links, Pictures pictures) {
        PolicyView policy = view.policy();
        SheetView sheet = view.sheet();
        try (PictureShelf.Loan loan = shelf.lend(pictures, trial::succeeds)) {
            PolicySheet printed = view.on(sheet.withLogo(logo(sheet, loan)));
            FoWriter writer = new FoWriter(links, loan::address, view.bars().blocks());
            String fo = templates.render("pdf/policy.ftlx", printed, writer);
            Typesetter.Sheets sheets = typesetter.set(fo, LocalDate.parse(sheet.today()));
            Fragment.Label label = new Fragment.Label(
                    policy.slug(),
                    policy.code() + " " + policy.title() + ", " + policy.revision(),
                    policy.language(),
                    policy.state().stamp(),
                    sheet.today(),
                    sheet.legalName());
            return fragment(label, sheets, loan.unprintable());
        }
    }

    /**
     * Sets the form on which people acknowledge a revision.
     *
     * @param links for the words of its data
     * @param pictures the logo
     */
    public Fragment acknowledgement(AcknowledgementSheet view, Links links, Pictures pictures) {
        SheetView sheet = view.sheet();
        try (PictureShelf.Loan loan = shelf.lend(pictures, trial::succeeds)) {
            AcknowledgementSheet printed = view.withSheet(sheet.withLogo(logo(sheet, loan)));
            String fo = templates.render("pdf/acknowledgement.ftlx", printed, new FoWriter(links, loan::address));
            Typesetter.Sheets sheets = typesetter.set(fo, LocalDate.parse(sheet.today()));
            Fragment.Label label = new Fragment.Label(
                    view.slug(),
                    Messages.text("acuse.documento", view.code(), view.title(), view.revision()),
                    sheet.language(),
                    "",
                    sheet.today(),
                    sheet.legalName());
            return fragment(label, sheets, loan.unprintable());
        }
    }

    /** What {@link #again} has to know of a document. */
    public byte[] written(Fragment fragment) {
        ByteWriter out = new ByteWriter();
        fragment.label().write(out);
        out.text(fragment.identity());
        out.list(fragment.unprintable(), out::text);
        return out.bytes();
    }

    /** The document that was {@link #written}, not set anew; empty where nothing remembers it. */
    public Optional<Fragment> again(byte[] written) {
        ByteReader in = new ByteReader(written);
        Fragment.Label label = Fragment.Label.read(in);
        String identity = in.text();
        List<String> unprintable = in.list(in::text);
        return typesetter
                .again(identity, LocalDate.parse(label.day()))
                .map(sheets -> fragment(label, sheets, unprintable));
    }

    private static Fragment fragment(Fragment.Label label, Typesetter.Sheets sheets, List<String> unprintable) {
        return new Fragment(
                label,
                sheets.identity(),
                sheets::pdf,
                sheets.layout(),
                sheets::links,
                codePoints(sheets.missing()),
                unprintable);
    }

    /** The PDF of a document's own, with nothing beside its pages; see {@link #file(Fragment, Map, String, Enclosures)}. */
    public byte[] file(Fragment fragment, Map<String, String> files, String root) {
        return file(fragment, files, root, Enclosures.NONE);
    }

    /**
     * The PDF of a policy's own.
     *
     * @param files the file of each policy by slug, relative to this one: {@code ../compras/compras-1.00.pdf}; a link to
     *     a policy that has none becomes plain words
     * @param root from this file's folder to the site's root: {@code ../../}
     * @param enclosures what it carries beside its pages
     */
    public byte[] file(Fragment fragment, Map<String, String> files, String root, Enclosures enclosures) {
        return finished(fragment, Neighbours.of(files), root, enclosures)
                .content()
                .bytes();
    }

    /** The same, made when it is asked for. */
    public PrintedFile finished(Fragment fragment, Neighbours neighbours, String root, Enclosures enclosures) {
        Imprint key = new Imprint()
                .and(fragment.identity())
                .and(fragment.label().words())
                .and(root)
                .and(neighbours.imprint());
        enclosures.countIn(key);
        return new PrintedFile(key.text(), () -> {
            try {
                return new Finish(fragment, neighbours.files(), root, enclosures).bytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /**
     * The whole manual.
     *
     * @param links for the texts of {@code book}, by the convention of this package
     * @param pictures the logo
     * @param fragments the policies in the order of the book, one revision of each
     * @param enclosures what it carries beside its pages
     * @param room where the manual's own pages wait; what is given back needs it
     * @param crew sets those pages, in parts
     */
    public Bound manual(
            BookView book,
            Links links,
            Pictures pictures,
            List<Fragment> fragments,
            Enclosures enclosures,
            WaitingRoom room,
            Crew crew) {
        SheetView sheet = book.sheet();
        LocalDate day = LocalDate.parse(sheet.today());
        try (PictureShelf.Loan loan = shelf.lend(pictures, trial::succeeds)) {
            Chapters chapters = new Chapters(sheet.language(), fragments, room);
            BookView printed = book.withSheet(sheet.withLogo(logo(sheet, loan)));
            Surroundings surroundings = new Surroundings(
                    (template, part) ->
                            typesetter.set(templates.render(template, part, new FoWriter(links, loan::address)), day),
                    crew,
                    chapters);
            surroundings.set(printed);
            Passport passport = new Passport(
                    sheet.title(), sheet.legalName(), sheet.language(), sheet.today(), enclosures.identifier());
            return (out, before) -> new Binder(chapters, before, out).bind(passport, enclosures.files());
        }
    }

    private static String logo(SheetView sheet, PictureShelf.Loan loan) {
        return sheet.logo().isEmpty() ? "" : loan.address(sheet.logo()).orElse("");
    }

    private static List<String> codePoints(SortedSet<Integer> missing) {
        return missing.stream().map(c -> String.format("U+%04X", c)).toList();
    }
}
