package vigente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * When one policy is due for review, on a given day ({@code datos/revisiones.json}).
 *
 * @param code of the policy; empty while it is owed
 * @param slug its address
 * @param title as written
 * @param revision the one in force, else the newest
 * @param state {@code vigente}, {@code borrador} …
 * @param responsible empty while it is owed
 * @param base the day the period counts from
 * @param period as people write it: "12 meses"
 * @param due the day the review is due
 * @param days from the day asked about to the due day; negative once it is overdue
 * @param band {@code vencida}, {@code por-vencer}, {@code al-corriente} or {@code sin-fecha}
 * @param rule how the date was computed ("1 año desde la emisión (2026-01-15)"), or why there is none
 * @param url of the policy's page, from the site's root
 */
public record ReviewRow(
        String code,
        String slug,
        String title,
        String revision,
        String state,
        String responsible,
        Optional<LocalDate> base,
        String period,
        Optional<LocalDate> due,
        OptionalLong days,
        String band,
        String rule,
        String url) {

    void write(Json json) {
        json.text("codigo", code)
                .text("politica", slug)
                .text("titulo", title)
                .text("revision", revision)
                .text("estado", state)
                .text("responsable", responsible)
                .date("base", base)
                .text("periodo", period)
                .date("vence", due)
                .number("dias", days)
                .text("banda", band)
                .text("regla", rule)
                .text("url", url);
    }

    List<String> cells() {
        return List.of(
                code,
                slug,
                title,
                revision,
                state,
                responsible,
                date(base),
                period,
                date(due),
                days.isPresent() ? String.valueOf(days.getAsLong()) : "",
                band,
                rule,
                url);
    }

    private static String date(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
