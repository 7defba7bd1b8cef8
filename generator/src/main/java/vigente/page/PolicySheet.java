package vigente.page;

import java.util.List;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.PlainText;

/**
 * A policy's revision in print, read by its template as {@code sheet}, {@code policy} and so on.
 *
 * @param bars what changed since the revision before
 * @param annexes those that are texts, in order
 */
public record PolicySheet(SheetView sheet, PolicyView policy, ChangeBars bars, List<AnnexPageView> annexes) {
    public PolicySheet {
        annexes = List.copyOf(annexes);
    }

    /** A revision without bars in its margin and without annexes. */
    public PolicySheet(SheetView sheet, PolicyView policy) {
        this(sheet, policy, ChangeBars.NONE, List.of());
    }

    /** The same document on other sheets. */
    public PolicySheet on(SheetView other) {
        return new PolicySheet(other, policy, bars, annexes);
    }

    /** The title of each part as plain words, for the bookmarks. */
    public List<String> titles() {
        return policy.parts().stream()
                .map(part -> PlainText.ofWords(part.title().words()))
                .toList();
    }

    /** The table of data of each part, as text that prints like any other table; empty where a part has none. */
    public List<Prose> grids() {
        return policy.parts().stream()
                .map(part -> part.grid().map(PolicySheet::table).orElse(Prose.NONE))
                .toList();
    }

    private static Prose table(PolicyView.Grid grid) {
        List<Phrase> headings = grid.headings().stream().map(Phrase::of).toList();
        List<List<Block.Cell>> rows = grid.rows().stream().map(PolicySheet::row).toList();
        return new Prose(List.of(new Block.Table(List.of(), List.of(row(headings)), rows, Place.start(""))));
    }

    private static List<Block.Cell> row(List<Phrase> cells) {
        return cells.stream()
                .map(cell -> new Block.Cell(Block.Align.START, cell.words()))
                .toList();
    }
}
