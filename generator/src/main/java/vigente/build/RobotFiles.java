package vigente.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vigente.output.Target;
import vigente.page.PlannedPage;
import vigente.page.SiteMap;
import vigente.page.Url;

/**
 * What robots read: that they stay away, and, where the site's address is known, the list of its pages for the intranet's
 * own search engine (sitemaps.org, protocol 0.9).
 */
final class RobotFiles {
    private final Optional<String> site;

    RobotFiles(Edition edition) {
        this.site = edition.manual().settings().siteAddress();
    }

    void writeTo(Target output, List<PlannedPage> pages) {
        output.write(SiteMap.ROBOTS, "User-agent: *\nDisallow: /\n".getBytes(StandardCharsets.UTF_8));
        site.ifPresent(address ->
                output.write(SiteMap.SITE_MAP, siteMap(address, pages).getBytes(StandardCharsets.UTF_8)));
    }

    private static String siteMap(String site, List<PlannedPage> pages) {
        StringBuilder map = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (PlannedPage page : pages) {
            if (page.listed()) {
                // An address of ours is percent-encoded; of what XML escapes only the ampersand may be left in the
                // site's.
                String address =
                        Url.absolute(site, page.address()).replace("&", "&amp;").replace("'", "&apos;");
                map.append("<url><loc>").append(address).append("</loc></url>\n");
            }
        }
        return map.append("</urlset>\n").toString();
    }
}
