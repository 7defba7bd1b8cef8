package vigente.build;

import vigente.control.Standing;
import vigente.page.AcknowledgementSheets;
import vigente.page.SheetView;
import vigente.page.SiteMap;
import vigente.pdf.Enclosures;
import vigente.pdf.Fragment;
import vigente.pdf.Neighbours;
import vigente.pdf.PdfPress;
import vigente.pdf.Pictures;
import vigente.policy.Revision;
import vigente.policy.Settings;
import vigente.qr.QrCode;
import vigente.text.Links;

/** Prints the form on which people acknowledge a revision, for those that bind readers. */
final class AcknowledgementPrints {
    private final PdfPress press;
    private final AcknowledgementSheets sheets;
    private final Links links;
    private final Pictures logo;

    AcknowledgementPrints(PdfPress press, SheetView sheet, Settings settings, Links links, Pictures logo) {
        this.press = press;
        this.sheets = new AcknowledgementSheets(sheet, settings.siteAddress());
        this.links = links;
        this.logo = logo;
    }

    void print(Standing standing, Revision revision, String root, PrintTraces.Shelf shelf, PrintTray output) {
        if (!standing.state(revision).binds()) {
            return;
        }
        String path = SiteMap.sheet(standing.policy().slug(), revision.number());
        PrintTraces.Print print = shelf.print(
                path,
                standing.policy(),
                () -> fragment(standing, revision),
                set -> press.finished(set, Neighbours.NONE, root, Enclosures.NONE));
        output.put(path, print.file());
    }

    private Fragment fragment(Standing standing, Revision revision) {
        QrCode square = QrCode.of(sheets.target(standing, revision));
        return press.acknowledgement(sheets.of(standing, revision, square.path(), square.side()), links, logo);
    }
}
