package vigente.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Makes a fragment a file of its own. */
final class Finish {
    private final Fragment fragment;
    private final Map<String, String> files;
    private final String root;
    private final Enclosures enclosures;

    /**
     * @param files the file of each policy by slug, relative to this one: {@code ../compras/compras-1.00.pdf}
     * @param root from this file's folder to the site's root
     */
    Finish(Fragment fragment, Map<String, String> files, String root, Enclosures enclosures) {
        this.enclosures = enclosures;
        this.fragment = fragment;
        this.files = files;
        this.root = root;
    }

    byte[] bytes() throws IOException {
        try (PDDocument document = Loader.loadPDF(fragment.pdf().bytes())) {
            LinkPass links = new LinkPass(document);
            Overprint over = new Overprint(document);
            for (PDPage page : document.getPages()) {
                links.apply(page, address -> action(address, document));
                over.print(page, fragment.label().stamp(), "");
            }
            AttachmentPass.into(
                    document,
                    enclosures.files(),
                    LocalDate.parse(fragment.label().day()));
            new Passport(
                            fragment.label().title(),
                            fragment.label().owner(),
                            fragment.label().language(),
                            fragment.label().day(),
                            enclosures.identifier())
                    .stamp(document, fragment.identity());
            return PdfFile.of(document);
        }
    }

    private Optional<COSDictionary> action(String address, PDDocument document) {
        if (address.startsWith("/")) {
            return Optional.of(LinkPass.open(root + Address.escaped(address.substring(1))));
        }
        int hash = address.indexOf('#');
        String slug = hash < 0 ? address : address.substring(0, hash);
        String id = hash < 0 ? "" : address.substring(hash + 1);
        if (slug.isEmpty() || slug.equals(fragment.label().slug())) {
            return fragment.layout()
                    .places()
                    .find(id.isEmpty() ? PdfPress.TOP : id)
                    .map(place -> place.on(document.getPage(place.page()).getCOSObject()))
                    .map(LinkPass::jump);
        }
        String place = id.isEmpty() ? "" : "#nameddest=" + Address.escaped(id);
        return Optional.ofNullable(files.get(slug)).map(file -> LinkPass.open(Address.escaped(file) + place));
    }
}
