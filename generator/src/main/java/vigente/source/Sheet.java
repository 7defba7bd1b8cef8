package vigente.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigente.csv.CsvText;
import vigente.message.Messages;
import vigente.problem.FileText;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.text.Fold;
import vigente.text.Suggestion;

/**
 * Reads a table whose first row names its columns, in any order, case and accents aside.
 *
 * @param required columns that must be there and filled
 * @param optional columns that may be there
 * @param reason the key of the sentence that tells what a row is for
 */
record Sheet(List<String> required, List<String> optional, String reason) {

    /** One row: the cell of each column it fills. */
    record Row(Map<String, CsvText.Cell> cells, Place place) {
        /** The cell of a column; without text where nothing stands there. */
        CsvText.Cell cell(String column) {
            return cells.getOrDefault(column, new CsvText.Cell("", place));
        }

        String text(String column) {
            return cell(column).text();
        }
    }

    /** The rows in which every required cell is filled; the others are reported, as is all that would be lost. */
    List<Row> read(FileText file, Problems problems) {
        List<CsvText.Row> rows = CsvText.rows(file, problems);
        List<CsvText.Cell> headings = rows.isEmpty() ? List.of() : rows.get(0).cells();
        Optional<List<String>> columns = columns(headings, file, problems);
        if (columns.isEmpty()) {
            return List.of();
        }
        List<Row> read = new ArrayList<>();
        for (CsvText.Row row : rows.subList(1, rows.size())) {
            named(row, columns.get(), problems)
                    .filter(named -> isFilled(named, problems))
                    .ifPresent(read::add);
        }
        return read;
    }

    /** The column of each heading, the empty text for one that has no name; empty where the table cannot be read. */
    private Optional<List<String>> columns(List<CsvText.Cell> headings, FileText file, Problems problems) {
        List<String> columns = new ArrayList<>();
        for (CsvText.Cell heading : headings) {
            columns.add(column(heading, columns, problems));
        }
        Set<String> missing = new LinkedHashSet<>(required);
        columns.forEach(missing::remove);
        Place place =
                headings.isEmpty() ? Place.start(file.file()) : headings.get(0).place();
        for (String column : missing) {
            String help = Messages.text("csv.columna-falta.ayuda", column, String.join(", ", required));
            problems.add(Kind.MISSING_KEY, place, column, Messages.text(reason), help);
        }
        return missing.isEmpty() ? Optional.of(columns) : Optional.empty();
    }

    private String column(CsvText.Cell heading, List<String> before, Problems problems) {
        if (heading.text().isEmpty()) {
            return "";
        }
        String folded = Fold.plain(heading.text());
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        if (!known.contains(folded)) {
            String exist = Messages.text("csv.columnas", String.join(", ", known));
            problems.add(
                    Kind.UNKNOWN_COLUMN,
                    heading.place(),
                    heading.text(),
                    Suggestion.help(heading.text(), known, exist));
            return "";
        }
        if (before.contains(folded)) {
            complain(heading.place(), "csv.columna-repetida", heading.text(), problems);
            return "";
        }
        return folded;
    }

    // What stands under which heading cannot be told where a row has more cells than there are headings.
    private static Optional<Row> named(CsvText.Row row, List<String> columns, Problems problems) {
        Map<String, CsvText.Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            CsvText.Cell cell = row.cells().get(i);
            if (i < columns.size()) {
                cells.put(columns.get(i), cell);
            } else if (!cell.text().isEmpty()) {
                complain(cell.place(), "csv.sobra", cell.text(), problems);
                return Optional.empty();
            }
        }
        return Optional.of(new Row(cells, row.place()));
    }

    private static void complain(Place place, String key, String word, Problems problems) {
        problems.add(Kind.CSV_SYNTAX, place, Messages.text(key, word), Messages.text(key + ".ayuda"));
    }

    private boolean isFilled(Row row, Problems problems) {
        boolean filled = true;
        for (String column : required) {
            if (row.text(column).isEmpty()) {
                problems.add(Problem.of(Kind.EMPTY_VALUE, row.cell(column).place(), column)
                        .withHelp(Messages.text("csv.vacio.ayuda")));
                filled = false;
            }
        }
        return filled;
    }
}
