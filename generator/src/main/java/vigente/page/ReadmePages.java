package vigente.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigente.control.Standing;
import vigente.control.Standings;
import vigente.control.State;
import vigente.policy.Code;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.PendingMark;

/** Lists what an evidence package holds of each revision. */
public final class ReadmePages {
    /** The page's path in the package. */
    public static final String ADDRESS = "LEAME.html";
    /** The folder of the package that holds the site. */
    public static final String SITE = "sitio/";
    /** The folder of the package that holds the sources. */
    public static final String SOURCES = "fuentes/";

    private final Standings standings;

    public ReadmePages(Standings standings) {
        this.standings = standings;
    }

    public ReadmeView view() {
        List<ReadmeView.Row> rows = new ArrayList<>();
        for (Standing standing : byCode()) {
            standing.policy().revisions().stream()
                    .sorted(Comparator.comparing(Revision::number).reversed())
                    .forEach(revision -> rows.add(row(standing, revision)));
        }
        Optional<ReadmeView.Row> example = rows.stream()
                .filter(row -> row.state().id().equals(State.IN_FORCE.id()))
                .findFirst();
        return new ReadmeView(rows, example);
    }

    private List<Standing> byCode() {
        return standings.all().stream()
                .sorted(Comparator.comparing((Standing s) -> code(s.policy()))
                        .thenComparing(s -> s.policy().slug()))
                .toList();
    }

    private static ReadmeView.Row row(Standing standing, Revision revision) {
        Policy policy = standing.policy();
        return new ReadmeView.Row(
                code(policy),
                revision.title().title().known().orElse(PendingMark.WORD),
                revision.number().toString(),
                StateViews.of(standing, revision),
                address(SITE + SiteMap.revision(policy.slug(), revision.number())),
                address(SITE + SiteMap.pdf(policy.slug(), revision.number())),
                SOURCES + revision.folder(),
                address(SOURCES + revision.folder()) + "/",
                revision.fingerprint().toString());
    }

    private static String address(String path) {
        return Url.relative(ADDRESS, path, "");
    }

    private static String code(Policy policy) {
        return policy.code().map(Code::text).orElse(PendingMark.WORD);
    }
}
