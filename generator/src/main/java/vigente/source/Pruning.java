package vigente.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes out of what is wished all that says nothing and has not been written so before. */
final class Pruning {
    private Pruning() {}

    static DataTree of(DataTree before, DataTree wish) {
        if (Plain.of(before).equals(Plain.of(wish))) {
            return wish;
        }
        if (wish instanceof DataTree.Keys keys) {
            Map<String, DataTree> values = new LinkedHashMap<>();
            keys.values().forEach((key, value) -> {
                Optional<DataTree> old = value(before, key);
                DataTree pruned = of(old.orElse(DataTree.NOTHING), value);
                if (!pruned.isEmpty() || old.filter(pruned::equals).isPresent()) {
                    values.put(key, pruned);
                }
            });
            return new DataTree.Keys(values);
        }
        return wish instanceof DataTree.Items items ? items(items) : wish;
    }

    private static Optional<DataTree> value(DataTree tree, String key) {
        return tree instanceof DataTree.Keys keys
                ? Optional.ofNullable(keys.values().get(key))
                : Optional.empty();
    }

    private static DataTree items(DataTree.Items items) {
        List<DataTree.Item> kept = new ArrayList<>();
        for (DataTree.Item item : items.items()) {
            DataTree value = of(DataTree.NOTHING, item.value());
            if (!value.isEmpty()) {
                kept.add(new DataTree.Item(item.origin(), value));
            }
        }
        return new DataTree.Items(kept);
    }
}
