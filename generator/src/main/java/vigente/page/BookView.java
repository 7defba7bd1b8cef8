package vigente.page;

import java.util.List;
import java.util.Map;

/**
 * The whole manual in print, around the policies: cover, master list, glossary, pending register, notice.
 *
 * <p>Addresses are those of the {@code pdf} room: {@code vigente:SLUG} for a policy, {@code vigente:SLUG#L-9} for a place
 * in it.
 *
 * @param policies one row for each policy of the manual, sorted by code
 * @param letters the glossary; letters without terms may be left out
 * @param uses where each term of the glossary is used, by the id of its definition: labels like "PO-COM-001 L-3"
 * @param pending sorted by policy code, then place
 */
public record BookView(
        SheetView sheet,
        List<PolicyRow> policies,
        List<GlossaryView.Letter> letters,
        Map<String, List<LinkView>> uses,
        List<PendingView.Row> pending) {
    public BookView {
        policies = List.copyOf(policies);
        letters = List.copyOf(letters);
        uses = Map.copyOf(uses);
        pending = List.copyOf(pending);
    }

    /** The same book with other sheets. */
    public BookView withSheet(SheetView other) {
        return new BookView(other, policies, letters, uses, pending);
    }

    /**
     * What is set after the policies, in parts, each a document of its own.
     *
     * @param pages the page each address of a policy leads to, by that address
     */
    public List<BackPart> back(Map<String, String> pages) {
        return BackPart.of(this, pages);
    }

    /** What is set before the policies, in parts, each a document of its own. */
    public List<FrontPart> front(List<FrontPart.Entry> contents, Map<String, String> pages) {
        return FrontPart.of(this, contents, pages);
    }
}
