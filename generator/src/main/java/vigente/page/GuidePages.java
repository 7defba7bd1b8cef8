package vigente.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vigente.policy.Manual;
import vigente.text.Block;

/** The page of the editors' guide. */
public final class GuidePages {
    private GuidePages() {}

    /** The page as it stands in the site of {@code manual}; the guide is read when the page is made. */
    public static PlannedPage page(Manual manual, Supplier<List<Block>> guide) {
        return new PlannedPage(
                SiteMap.GUIDE,
                manual.settings().language(),
                new Prose(manual.notice()),
                () -> GuideView.of(guide.get()),
                true,
                new GuideLinks(),
                Optional.empty(),
                false);
    }
}
