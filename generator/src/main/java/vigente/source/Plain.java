package vigente.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Data without their places: texts, lists and maps in the order written, to be compared. */
final class Plain {
    private Plain() {}

    static Object of(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            List<Map.Entry<String, Object>> pairs = new ArrayList<>();
            mapping.entries().forEach(e -> pairs.add(Map.entry(e.key().text(), of(e.value()))));
            return map(pairs);
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(Plain::of).toList();
        }
        // Whether a block of text ends in a line end depends on what follows it; no reader of ours looks at that.
        return ((YamlNode.Scalar) node).text().stripTrailing();
    }

    static Object of(DataTree tree) {
        if (tree instanceof DataTree.Keys keys) {
            List<Map.Entry<String, Object>> pairs = new ArrayList<>();
            keys.values().forEach((key, value) -> pairs.add(Map.entry(key, of(value))));
            return map(pairs);
        }
        if (tree instanceof DataTree.Items items) {
            return items.items().stream().map(item -> of(item.value())).toList();
        }
        return ((DataTree.Text) tree).text().stripTrailing();
    }

    /** The same without the order of keys, which new ones find by themselves. */
    static Object unordered(Object tree) {
        if (tree instanceof Map<?, ?>) {
            Map<String, Object> map = new LinkedHashMap<>();
            pairs(tree).forEach(pair -> map.put(pair.getKey(), unordered(pair.getValue())));
            return map;
        }
        return tree instanceof List<?> list
                ? list.stream().map(Plain::unordered).toList()
                : tree;
    }

    // Equality of maps does not look at the order, and an edit must not change it.
    private static Map<String, Object> map(List<Map.Entry<String, Object>> pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        pairs.forEach(pair -> map.put(pair.getKey(), pair.getValue()));
        map.put("", List.copyOf(pairs.stream().map(Map.Entry::getKey).toList()));
        return map;
    }

    private static List<Map.Entry<String, Object>> pairs(Object tree) {
        List<Map.Entry<String, Object>> pairs = new ArrayList<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (!String.valueOf(key).isEmpty()) {
                    pairs.add(Map.entry(String.valueOf(key), value));
                }
            });
        }
        return pairs;
    }

    static boolean isEmpty(Object tree) {
        return tree instanceof Map<?, ?> && pairs(tree).isEmpty();
    }

    /** {@code tree} with another value at {@code path}. */
    static Object with(Object tree, List<String> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        List<Map.Entry<String, Object>> changed = new ArrayList<>();
        for (Map.Entry<String, Object> pair : pairs(tree)) {
            boolean meant = pair.getKey().equals(path.get(0));
            changed.add(
                    meant
                            ? Map.entry(pair.getKey(), with(pair.getValue(), path.subList(1, path.size()), value))
                            : pair);
        }
        return map(changed);
    }

    /** {@code tree} with a new key behind {@code neighbour}. */
    static Object added(Object tree, String key, Object value, Optional<String> neighbour) {
        List<Map.Entry<String, Object>> changed = new ArrayList<>();
        for (Map.Entry<String, Object> pair : pairs(tree)) {
            changed.add(pair);
            if (neighbour.filter(pair.getKey()::equals).isPresent()) {
                changed.add(Map.entry(key, value));
            }
        }
        return map(changed);
    }

    static Object without(Object tree, String key) {
        return map(pairs(tree).stream().filter(p -> !p.getKey().equals(key)).toList());
    }
}
