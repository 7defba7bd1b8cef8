package vigente.page;

import vigente.control.Standings;
import vigente.policy.Code;
import vigente.policy.Definition;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.Rewrite;

/** Makes of a policy's definition what the glossary shows of it, for one page or document. */
final class GlossaryEntries {
    private final Standings standings;
    private final PolicyViews views;
    private final Wayfinder ways;

    GlossaryEntries(Standings standings, PolicyViews views, Wayfinder ways) {
        this.standings = standings;
        this.views = views;
        this.ways = ways;
    }

    /** Code and title of the policy, as the glossary names it. */
    static String source(Policy policy, Revision revision) {
        String code = policy.code().map(Code::text).orElse("");
        return (code + " " + revision.title().title().known().orElse("")).strip();
    }

    /** The definition fit to stand among those of other policies: a reference to "here" has to name its policy. */
    PolicyView.DefinitionView definition(Policy policy, Revision revision, Definition definition) {
        Rewrite named = new Standalone(policy.code().map(Code::text).orElse(""));
        return absolute(named, views.definition(policy, revision, definition));
    }

    private static PolicyView.DefinitionView absolute(Rewrite named, PolicyView.DefinitionView view) {
        return new PolicyView.DefinitionView(
                view.id(),
                view.number(),
                view.term(),
                view.synonyms(),
                new Prose(named.blocks(view.text().blocks())),
                view.pending(),
                view.entries().stream().map(entry -> absolute(named, entry)).toList());
    }

    /**
     * The entry of a definition whose place is known.
     *
     * @param id that it has in the glossary
     */
    GlossaryView.Entry entry(GlossaryHead head, Directory directory, PackedDefinitions.Item item, String id) {
        return entry(
                head.policy(),
                directory.shown(head.policy()),
                head.id(),
                item.definition().withId(id),
                item.within());
    }

    /**
     * The entry of {@code definition}, which is known as {@code id} in its policy.
     *
     * @param definition with the id that it has in the glossary
     */
    GlossaryView.Entry entry(
            Policy policy, Revision revision, String id, PolicyView.DefinitionView definition, String within) {
        return new GlossaryView.Entry(
                definition,
                within,
                new LinkView(source(policy, revision), ways.to(policy, revision, id)),
                StateViews.of(standings.of(policy), revision));
    }
}
