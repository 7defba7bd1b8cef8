package vigente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of the register of pending items ({@code datos/pendientes.json}).
 *
 * @param code of the policy; empty while it is owed
 * @param slug the policy's address
 * @param revision {@code 1.02x}
 * @param where {@code dato}, {@code definicion}, {@code regla}, {@code seccion} or {@code anexo}
 * @param item what is owed, in the reader's words: "responsable", "Modelo de servicio", "L-5"
 * @param note empty where there is none
 * @param owner empty where nobody is named
 * @param due until when
 * @param file path of the source
 * @param line counted from 1
 * @param url where the item stands, from the site's root; empty where it is not published
 * @param blocks rules that use the item themselves
 * @param affects rules that reach it only through other definitions
 */
public record PendingRow(
        String code,
        String slug,
        String revision,
        String where,
        String item,
        String note,
        String owner,
        Optional<LocalDate> due,
        String file,
        int line,
        String url,
        List<RuleRef> blocks,
        List<RuleRef> affects) {
    public PendingRow {
        blocks = List.copyOf(blocks);
        affects = List.copyOf(affects);
    }

    void write(Json json) {
        json.text("codigo", code)
                .text("politica", slug)
                .text("revision", revision)
                .text("donde", where)
                .text("elemento", item)
                .text("nota", note)
                .text("responsable", owner)
                .date("para", due)
                .text("archivo", file)
                .number("linea", line)
                .text("url", url)
                .array("bloquea", blocks, (rule, ref) -> ref.write(rule))
                .array("afecta", affects, (rule, ref) -> ref.write(rule));
    }

    List<String> cells() {
        return List.of(
                code,
                slug,
                revision,
                where,
                item,
                note,
                owner,
                due.map(LocalDate::toString).orElse(""),
                file,
                String.valueOf(line),
                url,
                labels(blocks),
                labels(affects));
    }

    static String labels(List<RuleRef> rules) {
        return String.join("; ", rules.stream().map(RuleRef::label).toList());
    }
}
