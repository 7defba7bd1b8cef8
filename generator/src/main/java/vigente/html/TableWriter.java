package vigente.html;

import java.util.List;
import java.util.Locale;
import vigente.message.Messages;
import vigente.text.Block;
import vigente.text.PlainText;

/** Writes a table inside a region that scrolls by itself, by keyboard too, where the screen is narrower. */
final class TableWriter {
    private final HtmlWriter page;
    private final Tags out;

    TableWriter(HtmlWriter page, Tags out) {
        this.page = page;
        this.out = out;
    }

    /** Writes the table; {@code number} names it to those who cannot see it where it has no title. */
    void write(Block.Table table, int number) {
        String title = PlainText.ofWords(table.title());
        String name = Messages.text("html.tabla", title.isEmpty() ? Integer.toString(number) : title);
        out.open("div", "class", "table-scroll", "role", "region", "tabindex", "0", "aria-label", name)
                .open("table")
                .line();
        if (!table.title().isEmpty()) {
            out.open("caption");
            new InlineWriter(page, out).words(table.title());
            out.close("caption").line();
        }
        rows("thead", "th", table.header());
        rows("tbody", "td", table.rows());
        out.close("table").close("div").line();
    }

    private void rows(String group, String cell, List<List<Block.Cell>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.open(group).line();
        for (List<Block.Cell> row : rows) {
            out.open("tr");
            row.forEach(one -> cell(cell, one));
            out.close("tr").line();
        }
        out.close(group).line();
    }

    private void cell(String wanted, Block.Cell cell) {
        // An empty cell in the corner of a table heads nothing.
        boolean heading =
                wanted.equals("th") && !PlainText.ofWords(cell.content()).isBlank();
        String element = heading ? "th" : "td";
        String align = cell.align() == Block.Align.START ? "" : cell.align().name();
        out.open(element, "scope", heading ? "col" : "", "data-align", align.toLowerCase(Locale.ROOT));
        new InlineWriter(page, out).words(cell.content());
        out.close(element);
    }
}
