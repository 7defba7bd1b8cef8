package vigente.page;

import vigente.policy.Revision;
import vigente.policy.RevisionNumber;
import vigente.policy.Slug;

/** Where everything stands in the published site (commands: "What build publishes"), as paths from its root. */
public final class SiteMap {
    public static final String HOME = "index.html";
    public static final String SEARCH = "buscar.html";
    public static final String GLOSSARY = "glosario.html";
    public static final String PENDING = "pendientes.html";
    public static final String REVIEWS = "revisiones.html";
    public static final String MASTER_LIST = "lista-maestra.html";
    public static final String ACKNOWLEDGEMENTS = "acuses.html";
    public static final String COPIES = "copias.html";
    public static final String RETENTION = "conservacion.html";
    public static final String AS_OF = "que-regia.html";
    public static final String EVIDENCE = "evidencia.html";
    public static final String ROLES = "puestos.html";
    public static final String NOTICE = "aviso.html";
    public static final String GUIDE = "guia-del-editor.html";
    public static final String NOT_FOUND = "404.html";
    public static final String MANUAL_PDF = "manual.pdf";
    public static final String CALENDAR = "revisiones.ics";
    public static final String ROBOTS = "robots.txt";
    public static final String SITE_MAP = "sitemap.xml";
    private static final String ANNEX_FOLDER = "anexos/";

    private SiteMap() {}

    /** The policy's own page. */
    public static String policy(Slug slug) {
        return "politicas/" + slug + ".html";
    }

    /** The page of one revision. */
    public static String revision(Slug slug, RevisionNumber number) {
        return "politicas/" + slug + "/" + number + ".html";
    }

    /** What changed from one revision to another. */
    public static String changes(Slug slug, RevisionNumber before, RevisionNumber after) {
        return "politicas/" + slug + "/cambios-" + before + "-" + after + ".html";
    }

    /** The revision's PDF. */
    public static String pdf(Slug slug, RevisionNumber number) {
        return "politicas/" + slug + "/" + slug + "-" + number + ".pdf";
    }

    /** Who has acknowledged the policy, and who still has to. */
    public static String acknowledgements(Slug slug) {
        return "politicas/" + slug + "/acuses.html";
    }

    /** What binds one post; {@code name} is folded. */
    public static String role(String name) {
        return "puestos/" + name + ".html";
    }

    /** A page of a glossary that is spread over several; {@code name} tells its letter. */
    static String glossary(String name) {
        return "glosario/" + name + ".html";
    }

    /** A page of a register of what is owed that is spread over several; {@code name} tells its area. */
    static String pending(String name) {
        return "pendientes/" + name + ".html";
    }

    /** The sheet on which people acknowledge the revision. */
    public static String sheet(Slug slug, RevisionNumber number) {
        return "politicas/" + slug + "/" + slug + "-" + number + "-acuse.pdf";
    }

    /** The page of an annex that is text; {@code file} is its path in the revision. */
    public static String annexPage(Slug slug, Revision revision, String file) {
        String path = file(slug, revision, file);
        return path.substring(0, path.lastIndexOf('.')) + ".html";
    }

    /** The page that shows an annex that is a file. */
    public static String filePage(Slug slug, Revision revision, String file) {
        return file(slug, revision, file) + ".html";
    }

    /** A file of a revision, published as it is. */
    public static String file(Slug slug, Revision revision, String file) {
        String inside = file.startsWith(ANNEX_FOLDER) ? file.substring(ANNEX_FOLDER.length()) : file;
        return ANNEX_FOLDER + slug + "/" + revision.number() + "/" + inside;
    }
}
