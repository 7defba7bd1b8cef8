package vigente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vigente.message.Messages;

/**
 * What was in force on a day, as JSON, CSV and tables for the terminal.
 *
 * @param rows one for each policy, sorted by code
 */
public record RulingRegister(LocalDate day, List<RulingRow> rows) {
    private static final int SHOWN = "sha256:".length() + 8;

    public RulingRegister {
        rows = List.copyOf(rows);
    }

    public byte[] json() {
        return Json.object(
                json -> json.text("dia", day.toString()).array("politicas", rows, (policy, row) -> row.write(policy)));
    }

    public byte[] csv() {
        return RulingRow.csv(rows);
    }

    /** What was in force, below it what was not and why, and how many of each. */
    public String text() {
        List<RulingRow> ruled = rows.stream().filter(RulingRow::ruled).toList();
        List<RulingRow> absent = rows.stream().filter(row -> !row.ruled()).toList();
        StringBuilder text = new StringBuilder();
        text.append(table(
                List.of("codigo", "titulo", "revision", "desde", "autorizo", "huella"), ruled, RulingRegister::shown));
        if (!absent.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(table(List.of("codigo", "titulo", "motivo"), absent, RulingRegister::explained));
        }
        String count = ruled.isEmpty()
                ? Messages.text("regia.ninguna", day)
                : Messages.count("regia.total", ruled.size(), rows.size(), day);
        return text + (text.isEmpty() ? "" : "\n") + count + "\n";
    }

    private static String table(List<String> columns, List<RulingRow> rows, Function<RulingRow, List<String>> cells) {
        List<String> headings =
                columns.stream().map(c -> Messages.text("columna." + c)).toList();
        return new TextTable(headings, rows.stream().map(cells).toList()).text();
    }

    private static List<String> shown(RulingRow row) {
        String who = Stream.of(row.authoriser(), row.post(), RulingRow.written(row.authorised()))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return List.of(
                row.name(),
                row.title(),
                row.revision(),
                RulingRow.written(row.since()),
                who,
                row.fingerprint().substring(0, Math.min(SHOWN, row.fingerprint().length())) + "…");
    }

    private static List<String> explained(RulingRow row) {
        return List.of(row.name(), row.title(), row.reason());
    }
}
