package vigente.page;

import java.util.List;
import java.util.Optional;

/**
 * A page of a register that one page could not hold: what some texts of one area owe.
 *
 * @param name the area in words, and which of its pages this is where it takes several
 * @param items how many it lists
 * @param groups by code
 * @param downloads the whole register as files: there each item names all rules that wait for it
 * @param before the page before, named likewise; empty for the first of all
 * @param after the page after; empty for the last of all
 */
public record PendingPartView(
        String name,
        int items,
        List<PendingView.Group> groups,
        List<LinkView> downloads,
        Optional<LinkView> before,
        Optional<LinkView> after)
        implements View {
    public PendingPartView {
        groups = List.copyOf(groups);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "web/pending-part.ftlh";
    }
}
