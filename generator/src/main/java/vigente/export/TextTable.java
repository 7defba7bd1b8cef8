package vigente.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vigente.message.DisplayText;

/**
 * Sets a table for the terminal: columns as wide as their longest cell but never wider than {@value #WIDEST}, longer cells
 * broken between words.
 *
 * @param rows each with as many cells as there are headings
 */
public record TextTable(List<String> headings, List<List<String>> rows) {
    private static final int WIDEST = 40;
    private static final String GAP = "  ";

    public TextTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** The table's lines, each ended by LF and none with spaces at its end; empty where there are no rows. */
    public String text() {
        if (rows.isEmpty()) {
            return "";
        }
        List<List<List<String>>> broken = new ArrayList<>();
        broken.add(broken(headings));
        rows.forEach(row -> broken.add(broken(row)));
        int[] widths = IntStream.range(0, headings.size())
                .map(column -> widest(broken, column))
                .toArray();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < broken.size(); i++) {
            append(broken.get(i), widths, out);
            if (i == 0) {
                append(List.of(rule(widths)), widths, out);
            }
        }
        return out.toString();
    }

    private static List<List<String>> broken(List<String> row) {
        return row.stream().map(cell -> wrap(DisplayText.tame(cell))).toList();
    }

    private static List<String> wrap(String cell) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : cell.strip().split(" +", -1)) {
            if (!line.isEmpty() && DisplayText.width(line) + 1 + DisplayText.width(word) > WIDEST) {
                lines.add(line);
                line = word;
            } else {
                line = line.isEmpty() ? word : line + " " + word;
            }
        }
        lines.add(line);
        return lines;
    }

    private static int widest(List<List<List<String>>> broken, int column) {
        return broken.stream()
                .flatMap(row -> row.get(column).stream())
                .mapToInt(DisplayText::width)
                .max()
                .orElse(0);
    }

    private static List<String> rule(int[] widths) {
        return List.of(
                String.join(GAP, IntStream.of(widths).mapToObj("─"::repeat).toList()));
    }

    private static void append(List<List<String>> cells, int[] widths, StringBuilder out) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                String text = i < cells.get(column).size() ? cells.get(column).get(i) : "";
                line.append(text).append(" ".repeat(Math.max(0, widths[column] - DisplayText.width(text))));
                line.append(GAP);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
