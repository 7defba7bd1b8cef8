package vigente.asciidoc;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.asciidoctor.ast.Cell;
import org.asciidoctor.ast.Row;
import org.asciidoctor.ast.Table;
import vigente.text.Block;
import vigente.text.Block.Align;
import vigente.text.Inline;
import vigente.text.PlainText;

/** Reads tables; cells that span others are followed by empty ones, so that all rows have the same number. */
final class TableReader {
    private final BlockReader blocks;
    private final TextReader texts;

    TableReader(BlockReader blocks, TextReader texts) {
        this.blocks = blocks;
        this.texts = texts;
    }

    Block table(Table table) {
        int width = Math.max(1, table.getColumns().size());
        List<Row> body = new ArrayList<>(table.getBody());
        body.addAll(table.getFooter());
        return new Block.Table(
                texts.title(table).map(Words::content).orElse(List.of()),
                rows(table.getHeader(), width),
                rows(body, width),
                texts.place(table));
    }

    private List<List<Block.Cell>> rows(List<Row> rows, int width) {
        int[] below = new int[width];
        return rows.stream().map(row -> row(row.getCells().iterator(), below)).toList();
    }

    /** One row; {@code below} counts, column by column, how many rows a cell above still reaches down. */
    private List<Block.Cell> row(Iterator<Cell> cells, int[] below) {
        List<Block.Cell> row = new ArrayList<>();
        while (row.size() < below.length) {
            int column = row.size();
            if (below[column] > 0 || !cells.hasNext()) {
                below[column] = Math.max(0, below[column] - 1);
                row.add(new Block.Cell(Align.START, List.of()));
            } else {
                spread(cells.next(), row, below);
            }
        }
        return List.copyOf(row);
    }

    private void spread(Cell cell, List<Block.Cell> row, int[] below) {
        int end = Math.min(below.length, row.size() + Math.max(1, cell.getColspan()));
        Align align = align(cell);
        for (int column = row.size(); column < end; column++) {
            below[column] = Math.max(0, cell.getRowspan() - 1);
        }
        row.add(new Block.Cell(align, content(cell)));
        while (row.size() < end) {
            row.add(new Block.Cell(align, List.of()));
        }
    }

    private static Align align(Cell cell) {
        return switch (cell.getHorizontalAlignment()) {
            case LEFT -> Align.START;
            case CENTER -> Align.CENTER;
            case RIGHT -> Align.END;
        };
    }

    private List<Inline> content(Cell cell) {
        if (cell.getInnerDocument() != null) {
            return Flat.of(blocks.children(cell.getInnerDocument()));
        }
        Words words = texts.cell(cell);
        words.anchors().forEach(anchor -> blocks.warnOfAnchor(anchor, texts.place(cell)));
        return styled(Optional.ofNullable(cell.getStyle()).orElse(""), words.content());
    }

    private static List<Inline> styled(String style, List<Inline> content) {
        if (content.isEmpty()) {
            return content;
        }
        return switch (style) {
            case "strong" -> List.of(new Inline.Strong(content));
            case "emphasis" -> List.of(new Inline.Emphasis(content));
            case "monospaced" -> List.of(new Inline.Code(PlainText.ofWords(content)));
            default -> content;
        };
    }
}
