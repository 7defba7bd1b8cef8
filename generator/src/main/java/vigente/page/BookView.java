package vigente.page;

import java.util.List;
import java.util.function.Supplier;

/**
 * The whole manual in print, around the policies: cover, master list, glossary, pending register, notice.
 *
 * <p>Addresses are those of the {@code pdf} room: {@code vigente:SLUG} for a policy, {@code vigente:SLUG#L-9} for a place
 * in it.
 *
 * @param policies one row for each policy of the manual, sorted by code
 * @param glossary all terms in order
 * @param pending sorted by policy code, then place
 */
public record BookView(
        SheetView sheet, List<PolicyRow> policies, List<TermRun> glossary, List<PendingView.Row> pending) {
    public BookView {
        policies = List.copyOf(policies);
        glossary = List.copyOf(glossary);
        pending = List.copyOf(pending);
    }

    /** The same book with other sheets. */
    public BookView withSheet(SheetView other) {
        return new BookView(other, policies, glossary, pending);
    }

    /** What is set after the policies, in parts, each a document of its own and made when it is asked for. */
    public List<Supplier<BackPart>> back(PageNumbers pages) {
        return BackPart.of(this, pages);
    }

    /** What is set before the policies, in parts, each a document of its own. */
    public List<FrontPart> front(List<FrontPart.Entry> contents, PageNumbers pages) {
        return FrontPart.of(this, contents, pages);
    }
}
