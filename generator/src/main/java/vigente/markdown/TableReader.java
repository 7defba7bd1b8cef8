package vigente.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import vigente.text.Block;

/** Reads tables: every row gets as many cells as the longest has, and no cell is left out. */
final class TableReader {
    private final Reading reading;
    private final InlineReader inlines;

    TableReader(Reading reading, InlineReader inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    Block.Table table(TableBlock node) {
        List<List<Block.Cell>> header = new ArrayList<>();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                header.addAll(rows(part));
            } else if (part instanceof TableBody) {
                rows.addAll(rows(part));
            }
        }
        int columns = Math.max(longest(header), longest(rows));
        return new Block.Table(List.of(), filled(header, columns), filled(rows, columns), reading.place(node));
    }

    private List<List<Block.Cell>> rows(Node part) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            List<Block.Cell> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells.add(new Block.Cell(align((TableCell) cell), inlines.words(cell)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Block.Align align(TableCell cell) {
        if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            return Block.Align.CENTER;
        }
        return cell.getAlignment() == TableCell.Alignment.RIGHT ? Block.Align.END : Block.Align.START;
    }

    private static int longest(List<List<Block.Cell>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<List<Block.Cell>> filled(List<List<Block.Cell>> rows, int columns) {
        for (List<Block.Cell> row : rows) {
            while (row.size() < columns) {
                row.add(new Block.Cell(Block.Align.START, List.of()));
            }
        }
        return rows.stream().map(List::copyOf).toList();
    }
}
