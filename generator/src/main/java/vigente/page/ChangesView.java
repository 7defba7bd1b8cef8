package vigente.page;

import java.util.List;

/**
 * What changed from one revision of a policy to another.
 *
 * @param code of the policy; the word PENDIENTE while it is owed
 * @param title of the policy, as the newer revision has it
 * @param language BCP 47 of the text
 * @param home address of the policy's own page; empty where the page stands alone
 * @param summary at most two sentences
 * @param told what the author wrote about it, newest first; may be empty
 * @param groups the changes by part, in reading order; empty where nothing changed
 * @param pairs the pages of other pairs of revisions, this one among them; empty where the page stands alone
 */
public record ChangesView(
        String code,
        String title,
        String language,
        String home,
        Edge before,
        Edge after,
        List<String> summary,
        List<Phrase> told,
        List<Group> groups,
        List<PairLink> pairs)
        implements View {
    /** The template of a redline that stands alone, without the site around it. */
    public static final String ALONE = "web/changes-file.ftlh";

    public ChangesView {
        summary = List.copyOf(summary);
        told = List.copyOf(told);
        groups = List.copyOf(groups);
        pairs = List.copyOf(pairs);
    }

    @Override
    public String template() {
        return "web/changes.ftlh";
    }

    /**
     * One of the two revisions.
     *
     * @param issued the day in words; empty where it is not known
     * @param address of its page; empty where the redline stands alone
     */
    public record Edge(String revision, StateView state, String issued, String address) {}

    /**
     * The changes of one part.
     *
     * @param id its address in the page
     */
    public record Group(String id, String heading, List<ElementView> elements) {}

    /**
     * What became of one element.
     *
     * @param fate what it is counted under: {@code added}, {@code removed}, {@code reworded} …; empty for one that is shown
     *     only because a changed one is nested in it
     * @param words what became of it, in words; may be empty
     * @param label what it is cited by; empty where its name tells it
     * @param address where it stands; empty for none
     * @param datum whether it is a datum, whose name is a label and never changes
     * @param depth how many elements it is nested in
     */
    public record ElementView(
            String fate,
            String words,
            String label,
            String address,
            boolean datum,
            int depth,
            List<MarkView> name,
            List<LineView> lines) {}

    /**
     * Words of one fate.
     *
     * @param sign {@code kept}, {@code removed} or {@code added}
     */
    public record MarkView(String sign, String text) {}

    /**
     * A line of text, or the words that stand for some that are left out.
     *
     * @param kind {@code paragraph}, {@code item}, {@code row} …; {@code gap} for what is left out
     * @param note what is said beside it; empty for nothing
     */
    public record LineView(String kind, int depth, String bullet, List<MarkView> marks, String note) {}

    /** The page of a pair of revisions. */
    public record PairLink(String before, String after, String address, boolean current) {}

    /** The numbers of the older revisions of all pairs, in order. */
    public List<String> olderOnes() {
        return pairs.stream().map(PairLink::before).distinct().toList();
    }

    /** The numbers of the newer revisions of all pairs, in order. */
    public List<String> newerOnes() {
        return pairs.stream().map(PairLink::after).distinct().toList();
    }
}
