package vigente.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import vigente.output.Archived;
import vigente.output.Output;
import vigente.output.PublishedFile;
import vigente.page.ReadmePages;
import vigente.page.SiteMap;

/**
 * The auditor's package: the site as it is published, its registers and sources where they are found at once, and what
 * standard tools need to check all of it.
 *
 * <pre>
 * LEAME.html  manual.pdf  SHA256SUMS  manifiesto.json
 * sitio/      the whole site, with the manifest it is published with
 * registros/  acts, master list, reviews, pending items, problems, waivers
 * fuentes/    the sources, in the very bytes that fingerprints are computed over
 * </pre>
 */
final class EvidencePackage {
    private static final String DATA = "datos/";

    private final Order order;
    private final Edition edition;

    EvidencePackage(Order order, Edition edition) {
        this.order = order;
        this.edition = edition;
    }

    /** Adds all to {@code output}, below which the site was written, and writes the ZIP if the sources are as they were. */
    Archived writeTo(Output output, SteadySources steady) throws IOException {
        Output site = output.under(ReadmePages.SITE);
        Manifest manifest = Manifest.of(order.sources().content(), edition.manual());
        for (PublishedFile file : site.files()) {
            if (file.path().startsWith(DATA)) {
                output.repeat(
                        ReadmePages.SITE + file.path(),
                        "registros/" + file.path().substring(DATA.length()));
            }
        }
        site.write(Output.MANIFEST, manifest.json(site.files()));
        output.repeat(ReadmePages.SITE + SiteMap.MANUAL_PDF, SiteMap.MANUAL_PDF);
        new SourceFingerprints(order.sources().content()).copy(edition.manual(), ReadmePages.SOURCES, output);
        output.write(ReadmePages.ADDRESS, readme());
        output.write("SHA256SUMS", sums(output));
        steady.confirm();
        return output.archive(order.output(), manifest::json, edition.today());
    }

    private byte[] readme() throws IOException {
        BrowserFiles browser = BrowserFiles.of(order.assets(), edition.manual().settings());
        return new Pages(edition, browser, order.templates())
                .html(edition.plan(Map.of(), true)
                        .page(ReadmePages.ADDRESS, () -> new ReadmePages(edition.standings()).view()));
    }

    private static byte[] sums(Output output) {
        return output.files().stream()
                .map(file -> file.sha256() + "  " + file.path() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
