package vigente.page;

import vigente.policy.Annex;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** The site's own addresses: relative from the page that asks. */
public final class SiteShelf implements PageLinks.Shelf {
    @Override
    public String element(String from, String page, Directory.Found found) {
        return Url.relative(from, page, found.fragment());
    }

    @Override
    public String file(String from, Policy policy, Revision revision, String path, boolean page) {
        String target =
                page ? SiteMap.annexPage(policy.slug(), revision, path) : SiteMap.file(policy.slug(), revision, path);
        return Url.relative(from, target, "");
    }

    @Override
    public String annex(String from, Policy policy, Revision revision, Annex.Document annex) {
        return Url.relative(from, AnnexViews.address(policy, revision, annex), "");
    }

    @Override
    public String image(String from, Policy policy, Revision revision, String path) {
        return file(from, policy, revision, path, false);
    }
}
