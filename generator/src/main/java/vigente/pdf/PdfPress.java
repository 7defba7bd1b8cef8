package vigente.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
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
    private final Templates templates;
    private final PictureShelf shelf = new PictureShelf();
    private final Typesetter typesetter = new Typesetter(shelf);

    public PdfPress(Templates templates) {
        this.templates = templates;
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
        try (PictureShelf.Loan loan = shelf.lend(pictures)) {
            PolicySheet printed = new PolicySheet(sheet.withLogo(logo(sheet, loan)), policy);
            String fo = templates.render("pdf/policy.ftlx", printed, new FoWriter(links, loan::address));
            Typesetter.Sheets sheets = typesetter.set(fo, LocalDate.parse(sheet.today()));
            return new Fragment(
                    policy.slug(),
                    policy.code() + " " + policy.title() + ", " + policy.revision(),
                    policy.language(),
                    policy.state().stamp(),
                    sheet.today(),
                    sheet.legalName(),
                    sheets.pdf(),
                    codePoints(sheets.missing()),
                    loan.unprintable());
        }
    }

    private static String logo(SheetView sheet, PictureShelf.Loan loan) {
        return sheet.logo().isEmpty() ? "" : loan.address(sheet.logo()).orElse("");
    }

    private static List<String> codePoints(SortedSet<Integer> missing) {
        return missing.stream().map(c -> String.format("U+%04X", c)).toList();
    }
}
