package vigente.pdf;

import java.util.List;
import java.util.stream.IntStream;
import vigente.text.Block;
import vigente.text.PlainText;

/** Writes a table: its header repeats on every page, its columns share the width by what stands in them. */
final class FoTable {
    private static final int WIDE = 6;

    private final FoBlocks blocks;
    private final Fo out;

    FoTable(FoBlocks blocks, Fo out) {
        this.blocks = blocks;
        this.out = out;
    }

    void write(Block.Table table) {
        int columns = columns(table);
        if (columns == 0) {
            return;
        }
        title(table);
        out.open(
                "table",
                "table-layout",
                "fixed",
                "font-size",
                columns >= WIDE ? "8pt" : "9.2pt",
                "line-height",
                "1.3",
                "border-bottom",
                Style.HAIRLINE,
                "border-top",
                table.header().isEmpty() ? Style.HAIRLINE : "",
                "space-before",
                "4pt",
                "space-after",
                "9pt");
        IntStream.range(0, columns)
                .forEach(column -> out.empty(
                        "table-column", "column-width", "proportional-column-width(" + weight(table, column) + ")"));
        if (!table.header().isEmpty()) {
            rows("table-header", table.header(), columns, true);
        }
        // XSL-FO knows no table without a body.
        rows("table-body", table.rows().isEmpty() ? List.of(List.of()) : table.rows(), columns, false);
        out.close("table");
    }

    private void title(Block.Table table) {
        if (!table.title().isEmpty()) {
            out.open(
                    "block",
                    "font-family",
                    Style.SANS,
                    "font-weight",
                    "bold",
                    "font-size",
                    "9pt",
                    "text-align",
                    "start",
                    "space-before",
                    "5pt",
                    "keep-with-next.within-page",
                    "always");
            blocks.words(table.title());
            out.close("block");
        }
    }

    private static int columns(Block.Table table) {
        return IntStream.concat(
                        table.header().stream().mapToInt(List::size),
                        table.rows().stream().mapToInt(List::size))
                .max()
                .orElse(0);
    }

    /** A column's share: what its texts need, tamed, so that one long text does not starve the others. */
    private static long weight(Block.Table table, int column) {
        int longest = 0;
        int longestWord = 0;
        for (List<List<Block.Cell>> rows : List.of(table.header(), table.rows())) {
            for (List<Block.Cell> row : rows) {
                String text =
                        column < row.size() ? PlainText.ofWords(row.get(column).content()) : "";
                longest = Math.max(longest, text.length());
                for (String word : text.split("\\s+", -1)) {
                    longestWord = Math.max(longestWord, word.length());
                }
            }
        }
        return Math.round(100 * Math.max(Math.min(longestWord, 18), Math.sqrt(longest) * 2.2)) + 100;
    }

    private void rows(String group, List<List<Block.Cell>> rows, int columns, boolean header) {
        // A cell would inherit the indent of the list the table stands in.
        out.open(group, "start-indent", "0pt");
        for (List<Block.Cell> row : rows) {
            out.open("table-row", "keep-together.within-page", "5");
            IntStream.range(0, columns).forEach(i -> cell(i < row.size() ? row.get(i) : EMPTY, header));
            out.close("table-row");
        }
        out.close(group);
    }

    private static final Block.Cell EMPTY = new Block.Cell(Block.Align.START, List.of());

    private void cell(Block.Cell cell, boolean header) {
        boolean blank = PlainText.ofWords(cell.content()).isBlank();
        out.open(
                "table-cell",
                // An empty cell in the corner of a table heads nothing.
                "role",
                header && blank ? "TD" : "",
                "padding",
                "3pt 5pt 2.5pt 5pt",
                "border-top",
                header ? "0.8pt solid " + Style.RULE : Style.HAIRLINE,
                "background-color",
                header ? Style.SHADE : "",
                "display-align",
                header ? "after" : "");
        out.open(
                "block",
                "text-align",
                align(cell.align()),
                "font-family",
                header ? Style.SANS : "",
                "font-weight",
                header ? "bold" : "");
        blocks.words(cell.content());
        out.close("block").close("table-cell");
    }

    private static String align(Block.Align align) {
        return switch (align) {
            case START -> "start";
            case CENTER -> "center";
            case END -> "end";
        };
    }
}
