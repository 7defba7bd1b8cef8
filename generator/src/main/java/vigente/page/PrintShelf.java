package vigente.page;

import vigente.policy.Annex;
import vigente.policy.AnnexKind;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;

/**
 * The addresses of print: {@code #L-3} or {@code #anexo-A-1} in the same document, {@code vigente:SLUG#L-9} in another policy's, {@code
 * vigente:/anexos/…} for a published file, from the site's root.
 */
public final class PrintShelf implements PageLinks.Shelf {
    private static final String SCHEME = "vigente:";

    @Override
    public String element(String from, String page, Directory.Found found) {
        return page.equals(from) && !found.fragment().isEmpty()
                ? "#" + found.fragment()
                : address(found.policy(), found.fragment());
    }

    /** The address of an element of a policy; of the whole where {@code fragment} is empty. */
    public static String address(Policy policy, String fragment) {
        return SCHEME + policy.slug() + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    @Override
    public String file(String from, Policy policy, Revision revision, String path, boolean page) {
        return page ? "#" + anchor(revision, path) : SCHEME + "/" + SiteMap.file(policy.slug(), revision, path);
    }

    @Override
    public String annex(String from, Policy policy, Revision revision, Annex.Document annex) {
        return file(from, policy, revision, annex.file(), annex.kind() != AnnexKind.FILE);
    }

    // Annexes that are texts stand behind the policy in the same document.
    private static String anchor(Revision revision, String path) {
        return revision.annexes().stream()
                .filter(annex -> annex instanceof Annex.Document document
                        && document.file().equals(path))
                .findFirst()
                .map(annex -> AnnexPageView.anchor(annex.label()))
                .orElse("");
    }

    /** The path in the revision: a printed document carries its pictures. */
    @Override
    public String image(String from, Policy policy, Revision revision, String path) {
        return path;
    }
}
