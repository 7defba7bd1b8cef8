package vigente.build;

import java.util.List;
import vigente.control.Standing;
import vigente.page.Blocking;
import vigente.page.PolicyViews;
import vigente.policy.Directory;
import vigente.policy.PendingItem;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.Block;

/** What the glossary knows of the manual's texts: where its terms are used, and what waits for a pending one. */
final class Language implements PolicyViews.Terms, Blocking {
    private Language() {}

    static Language of(List<Standing> standings, Directory directory) {
        return new Language();
    }

    @Override
    public List<Block> linked(Policy policy, Revision revision, String element, List<Block> content) {
        return content;
    }

    @Override
    public List<BlockedRule> blocks(PendingItem item) {
        return List.of();
    }

    @Override
    public List<BlockedRule> affects(PendingItem item) {
        return List.of();
    }
}
