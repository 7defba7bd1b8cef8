package vigente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vigente.csv.Csv;

/**
 * What of one policy was in force on a day.
 *
 * @param code empty while it is owed
 * @param slug the policy's address
 * @param revision {@code 1.01}; empty where nothing was in force
 * @param since its first day in force
 * @param last its last day in force; empty while nothing has taken its place
 * @param authoriser the person who authorised exactly this text
 * @param post of that person
 * @param authorised the day of that act; it may be later than {@code since} where the text itself reaches back
 * @param fingerprint {@code sha256:9f2c…}
 * @param url of the revision's page from the site's root
 * @param reason why nothing was in force, a Spanish sentence; empty where something was
 */
public record RulingRow(
        String code,
        String slug,
        String title,
        String revision,
        Optional<LocalDate> since,
        Optional<LocalDate> last,
        String authoriser,
        String post,
        Optional<LocalDate> authorised,
        String fingerprint,
        String url,
        String reason) {
    static final List<String> COLUMNS = List.of(
            "codigo",
            "politica",
            "titulo",
            "revision",
            "desde",
            "hasta",
            "autorizo",
            "puesto",
            "autorizada",
            "huella",
            "url",
            "motivo");

    /** Rows of any number of days as a table. */
    public static byte[] csv(List<RulingRow> rows) {
        return Csv.table(COLUMNS, rows.stream().map(RulingRow::cells).toList());
    }

    /** Whether something was in force. */
    public boolean ruled() {
        return !revision.isEmpty();
    }

    void write(Json json) {
        json.text("codigo", code)
                .text("politica", slug)
                .text("titulo", title)
                .text("revision", revision)
                .date("desde", since)
                .date("hasta", last)
                .text("autorizo", authoriser)
                .text("puesto", post)
                .date("autorizada", authorised)
                .text("huella", fingerprint)
                .text("url", url)
                .text("motivo", reason);
    }

    List<String> cells() {
        return List.of(
                code,
                slug,
                title,
                revision,
                written(since),
                written(last),
                authoriser,
                post,
                written(authorised),
                fingerprint,
                url,
                reason);
    }

    /** The code, or the address while it is owed. */
    String name() {
        return code.isEmpty() ? slug : code;
    }

    static String written(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
