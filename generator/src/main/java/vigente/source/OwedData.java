package vigente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vigente.policy.OwedDatum;
import vigente.text.PendingScanner;

/** Finds every datum of a data file that is PENDIENTE, whatever its key means. */
final class OwedData {
    // The abstract of an annex is prose: what it owes is found where the prose is read.
    private static final Set<String> PROSE = Set.of("resumen");

    private final List<OwedDatum> found = new ArrayList<>();

    private OwedData() {}

    static List<OwedDatum> of(YamlNode root) {
        OwedData data = new OwedData();
        data.enter(root, "");
        return List.copyOf(data.found);
    }

    private void enter(YamlNode node, String key) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> !PROSE.contains(entry.key().text()))
                    .forEach(entry -> enter(entry.value(), entry.key().text()));
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> enter(item, key));
        } else if (node instanceof YamlNode.Scalar scalar) {
            PendingScanner.whole(scalar.text())
                    .ifPresent(owed -> found.add(new OwedDatum(key, owed.mark(), scalar.place())));
        }
    }
}
