package vigente.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigente.csv.Csv;
import vigente.message.Messages;

/**
 * The reviews due, as {@code datos/revisiones.json}, {@code datos/revisiones.csv} and a table.
 *
 * @param asOf the day that days and bands are counted from
 * @param rows sorted by code
 */
public record ReviewRegister(LocalDate asOf, List<ReviewRow> rows) {
    private static final List<String> COLUMNS = List.of(
            "codigo",
            "politica",
            "titulo",
            "revision",
            "estado",
            "responsable",
            "base",
            "periodo",
            "vence",
            "dias",
            "banda",
            "regla",
            "url");

    private static final String OVERDUE = "vencida";
    private static final List<String> BANDS = List.of(OVERDUE, "por-vencer", "al-corriente", "sin-fecha");
    // Red and yellow, as for errors and warnings.
    private static final Map<String, String> TONES = Map.of(OVERDUE, "\u001B[31m", "por-vencer", "\u001B[33m");
    private static final List<Integer> WIDEST = List.of(14, 20, 15, 16, 11);

    public ReviewRegister {
        rows = List.copyOf(rows);
    }

    public byte[] json() {
        return Json.object(
                json -> json.text("al", asOf.toString()).array("politicas", rows, (policy, row) -> row.write(policy)));
    }

    public byte[] csv() {
        return Csv.table(COLUMNS, rows.stream().map(ReviewRow::cells).toList());
    }

    /** The same register without what is due after {@code day} or never. */
    public ReviewRegister until(LocalDate day) {
        return new ReviewRegister(
                asOf,
                rows.stream()
                        .filter(row ->
                                row.due().filter(due -> !due.isAfter(day)).isPresent())
                        .toList());
    }

    /** How many reviews are overdue. */
    public long overdue() {
        return count(OVERDUE);
    }

    private long count(String band) {
        return rows.stream().filter(row -> row.band().equals(band)).count();
    }

    /** A table for a terminal of 80 columns, overdue ones first, those without a date last; below it how many of each. */
    public String text(boolean colour) {
        List<String> headings = Stream.of("codigo", "titulo", "responsable", "vence", "banda")
                .map(column -> Messages.text("columna." + column))
                .toList();
        List<ReviewRow> sorted = rows.stream()
                .sorted(Comparator.comparing((ReviewRow row) -> row.due().orElse(LocalDate.MAX))
                        .thenComparing(ReviewRow::code)
                        .thenComparing(ReviewRow::slug))
                .toList();
        List<String> tones = sorted.stream()
                .map(row -> colour ? TONES.getOrDefault(row.band(), "") : "")
                .toList();
        String table = new TextTable(
                        headings, sorted.stream().map(ReviewRegister::shown).toList(), WIDEST, tones)
                .text();
        return table + (table.isEmpty() ? "" : "\n") + summary() + "\n";
    }

    private String summary() {
        String counts = BANDS.stream()
                .map(band -> Messages.count("vencimientos." + band, (int) count(band)))
                .collect(Collectors.joining(", "));
        return Messages.text("vencimientos.total", asOf, counts);
    }

    private static List<String> shown(ReviewRow row) {
        String due = row.due().map(day -> day + "\n").orElse("");
        return List.of(
                row.code().isEmpty() ? row.slug() : row.code(),
                row.title(),
                row.responsible(),
                due + row.rule(),
                situation(row));
    }

    private static String situation(ReviewRow row) {
        String key = "banda." + row.band();
        long days = row.days().orElse(0);
        return switch (row.band()) {
            case OVERDUE -> Messages.count(key, (int) -days);
            case "por-vencer" -> days == 0 ? Messages.text(key + ".hoy") : Messages.count(key, (int) days);
            default -> Messages.text("situacion." + row.band());
        };
    }
}
