package vigente.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vigente.export.Json;
import vigente.export.TextTable;
import vigente.message.Messages;

/**
 * What a check found.
 *
 * @param files how many files the manifest names
 * @param differences sorted by kind, then path; none for what is as it was published
 */
public record Verdict(int files, List<Difference> differences) {
    public Verdict {
        differences = differences.stream()
                .sorted(Comparator.comparing(Difference::kind)
                        .thenComparing(Difference::path)
                        .thenComparing(Difference::detail))
                .toList();
    }

    /** Whether everything is as it was published. */
    public boolean holds() {
        return differences.isEmpty();
    }

    /** The same with the differences of another check added. */
    public Verdict and(List<Difference> more) {
        return new Verdict(
                files, Stream.concat(differences.stream(), more.stream()).toList());
    }

    /** A table of what differs and a sentence with the sum, for the terminal. */
    public String text() {
        String table = new TextTable(
                        List.of(
                                Messages.text("columna.diferencia"),
                                Messages.text("columna.archivo"),
                                Messages.text("columna.detalle")),
                        differences.stream()
                                .map(d -> List.of(
                                        Messages.text("diferencia." + d.kind().id()), d.path(), d.detail()))
                                .toList())
                .text();
        String sum = holds()
                ? Messages.count("comprobar.igual", files)
                : Messages.count("comprobar.distinto", differences.size(), files);
        return table + (table.isEmpty() ? "" : "\n") + sum + "\n";
    }

    /** {@code {archivos, igual, diferencias: [{diferencia, ruta, detalle}]}}. */
    public byte[] json() {
        return Json.object(json -> json.number("archivos", files)
                .flag("igual", holds())
                .array(
                        "diferencias",
                        differences,
                        (each, difference) -> each.text(
                                        "diferencia", difference.kind().id())
                                .text("ruta", difference.path())
                                .text("detalle", difference.detail())));
    }
}
