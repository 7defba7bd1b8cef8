package vigente.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import vigente.message.DisplayText;

/**
 * Sets a table for the terminal: columns as wide as their longest cell up to a limit, longer cells broken between words and
 * where they have a line end.
 *
 * @param rows each with as many cells as there are headings
 * @param widest for each column how many columns of the terminal its lines may take; a longer word stays whole
 * @param tones for each row the escape sequence that colours its last cell; empty for none
 */
public record TextTable(List<String> headings, List<List<String>> rows, List<Integer> widest, List<String> tones) {
    private static final int WIDEST = 40;
    private static final String GAP = "  ";
    private static final String PLAIN = "\u001B[0m";

    /** A table without colours whose columns are at most 40 wide. */
    public TextTable(List<String> headings, List<List<String>> rows) {
        this(headings, rows, Collections.nCopies(headings.size(), WIDEST), Collections.nCopies(rows.size(), ""));
    }

    public TextTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        widest = List.copyOf(widest);
        tones = List.copyOf(tones);
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
                .map(column -> width(broken, column))
                .toArray();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < broken.size(); i++) {
            append(broken.get(i), widths, i == 0 ? "" : tones.get(i - 1), out);
            if (i == 0) {
                append(List.of(rule(widths)), widths, "", out);
            }
        }
        return out.toString();
    }

    private List<List<String>> broken(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column)
                        .lines()
                        .flatMap(line -> wrap(DisplayText.tame(line), widest.get(column)).stream())
                        .toList())
                .toList();
    }

    private static List<String> wrap(String cell, int widest) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : cell.strip().split(" +", -1)) {
            if (!line.isEmpty() && DisplayText.width(line) + 1 + DisplayText.width(word) > widest) {
                lines.add(line);
                line = word;
            } else {
                line = line.isEmpty() ? word : line + " " + word;
            }
        }
        lines.add(line);
        return lines;
    }

    private static int width(List<List<List<String>>> broken, int column) {
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

    private static void append(List<List<String>> cells, int[] widths, String tone, StringBuilder out) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                String text = i < cells.get(column).size() ? cells.get(column).get(i) : "";
                boolean toned = !tone.isEmpty() && !text.isEmpty() && column == cells.size() - 1;
                line.append(toned ? tone + text + PLAIN : text);
                line.append(" ".repeat(Math.max(0, widths[column] - DisplayText.width(text))));
                line.append(GAP);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
