package vigente.csv;

import java.util.ArrayList;
import java.util.List;
import vigente.message.Messages;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.problem.SourceText;

/**
 * Reads CSV (RFC 4180) as spreadsheets save it: separated by commas, semicolons or tabs, whichever the first row uses most.
 *
 * <p>Rows without any content are left out. A cell that never ends is reported, and its row left out.
 */
public final class CsvText {
    private static final String SEPARATORS = ",;\t";
    private static final String DECLARED = "sep=";
    private static final char QUOTE = '"';

    private final SourceText source;
    private final String text;
    private final char separator;
    private final Problems problems;
    private int at;
    private boolean broken;

    private CsvText(SourceText source, int start, char separator, Problems problems) {
        this.source = source;
        this.text = source.text();
        this.separator = separator;
        this.problems = problems;
        this.at = start;
    }

    /**
     * What stands in one cell.
     *
     * @param text without quotes, spaces around it, and the apostrophe that keeps it from being a formula
     */
    public record Cell(String text, Place place) {}

    /** A row that says something. */
    public record Row(List<Cell> cells, Place place) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** All rows of {@code source}, the headings among them. */
    public static List<Row> rows(SourceText source, Problems problems) {
        String text = source.text();
        int start = start(text);
        int end = lineEnd(text, start);
        // Excel's own word for "separated by"; it is no row.
        int rows = isDeclaration(text.substring(start, end)) ? Math.min(end + 1, text.length()) : start;
        return new CsvText(source, rows, separatorIn(text), problems).read();
    }

    /** What separates the cells of {@code text}, whose line ends are LF. */
    static char separatorIn(String text) {
        String first = text.substring(start(text), lineEnd(text, start(text)));
        return isDeclaration(first) ? first.charAt(DECLARED.length()) : separator(first);
    }

    private static int start(String text) {
        return text.length() - text.replaceFirst("^\\n+", "").length();
    }

    private static boolean isDeclaration(String line) {
        return line.startsWith(DECLARED) && line.length() == DECLARED.length() + 1;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static char separator(String headings) {
        char best = SEPARATORS.charAt(0);
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            long count = headings.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private List<Row> read() {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            int start = at;
            List<Cell> cells = new ArrayList<>();
            do {
                cells.add(cell());
            } while (more());
            if (!broken && cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                rows.add(new Row(cells, source.place(start, lineEnd(text, start))));
            }
        }
        return rows;
    }

    /** Steps over what ends a cell; tells whether another one follows in the same row. */
    private boolean more() {
        boolean another = at < text.length() && text.charAt(at) == separator;
        at++;
        return another;
    }

    private Cell cell() {
        int start = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == QUOTE) {
            return quoted();
        }
        at = start;
        return new Cell(plain(rest()), source.place(start, at));
    }

    private Cell quoted() {
        int start = at++;
        StringBuilder inside = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != QUOTE) {
                inside.append(c);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                inside.append(text.charAt(at++));
            } else {
                return new Cell(plain(inside + rest()), source.place(start, at));
            }
        }
        broken = true;
        Place place = source.place(start, start + 1);
        problems.add(Kind.CSV_SYNTAX, place, Messages.text("csv.comillas"), Messages.text("csv.comillas.ayuda"));
        return new Cell(plain(inside.toString()), place);
    }

    private String rest() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    private static String plain(String written) {
        String plain = written.replace('\u00A0', ' ').strip();
        return Csv.isGuarded(plain) ? plain.substring(1) : plain;
    }
}
