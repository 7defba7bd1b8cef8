package vigente.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vigente.control.Standing;
import vigente.control.Standings;
import vigente.control.State;
import vigente.message.Messages;
import vigente.policy.Code;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Value;
import vigente.text.PendingMark;

/**
 * Decides what the search knows: every published revision, cut into the units that readers look for.
 *
 * <p>What is not published never gets here, so it can leave no trace in the index.
 */
public final class SearchPlan {
    private final Standings standings;
    private final Directory directory;

    public SearchPlan(Standings standings, Directory directory) {
        this.standings = standings;
        this.directory = directory;
    }

    /** All published revisions, by the policies' addresses, oldest first. */
    public List<PlannedDocument> documents() {
        List<PlannedDocument> documents = new ArrayList<>();
        for (Standing standing : standings.all()) {
            standing.policy().revisions().forEach(revision -> documents.add(planned(standing, revision)));
        }
        return documents;
    }

    private PlannedDocument planned(Standing standing, Revision revision) {
        Policy policy = standing.policy();
        boolean shown = directory.shown(policy).number().equals(revision.number());
        String page = shown ? SiteMap.policy(policy.slug()) : SiteMap.revision(policy.slug(), revision.number());
        return new PlannedDocument(
                Optional.of(policy),
                SearchUnits.address(page, ""),
                shown && standing.state(revision) != State.WITHDRAWN,
                () -> document(standing, revision, page));
    }

    private SearchDocument document(Standing standing, Revision revision, String page) {
        Policy policy = standing.policy();
        PageLinks links = new PageLinks(
                directory, page, Optional.of(new PageLinks.Text(policy, revision, page)), new SiteShelf());
        return new SearchDocument(
                revision.title().code().known().map(Code::text).orElse(PendingMark.WORD),
                revision.title().title().known().orElse(PendingMark.WORD),
                revision.number().toString(),
                StateViews.of(standing, revision),
                type(revision),
                text(revision.filing().area()),
                text(revision.title().responsible()),
                text(revision.title().classification()),
                revision.filing().keywords(),
                new SearchUnits(policy, revision, page, links).all(facts(revision)));
    }

    private static String type(Revision revision) {
        return Messages.text("tipo." + revision.title().type().name().toLowerCase(Locale.ROOT));
    }

    private static String text(Value<String> value) {
        return value.known().orElse(value.isAbsent() ? "" : PendingMark.WORD);
    }

    /** What the title block says, in one line: what a reader is shown of a policy found by its title. */
    private static String facts(Revision revision) {
        return Stream.of(
                        fact("area", text(revision.filing().area())),
                        fact("responsable", text(revision.title().responsible())),
                        fact("clasificacion", text(revision.title().classification())),
                        fact("normas", String.join(", ", revision.filing().norms())),
                        fact(
                                "palabras_clave",
                                String.join(", ", revision.filing().keywords())))
                .flatMap(Optional::stream)
                .reduce(type(revision), (all, one) -> all + ". " + one);
    }

    private static Optional<String> fact(String field, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(Messages.text("campo." + field) + ": " + value);
    }
}
