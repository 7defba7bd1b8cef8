package vigente.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a data file says, without how it says it: texts, lists and keys as a person edits them.
 *
 * <p>Every item of a list knows where it stood in the file, so that one that was moved is known again.
 */
public sealed interface DataTree {
    /** Nothing at all: what a file shall not say. */
    DataTree NOTHING = new Text("");

    /** Whether it says nothing: a blank text, or no items, or no keys. */
    boolean isEmpty();

    /** A scalar as YAML reads it. */
    record Text(String text) implements DataTree {
        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    record Items(List<Item> items) implements DataTree {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }
    }

    /** Keys with their values; the order is that of the file, or that in which they were added. */
    record Keys(Map<String, DataTree> values) implements DataTree {
        public Keys {
            values = new LinkedHashMap<>(values);
        }

        @Override
        public Map<String, DataTree> values() {
            return new LinkedHashMap<>(values);
        }

        @Override
        public boolean isEmpty() {
            return values.isEmpty();
        }
    }

    /**
     * One item of a list.
     *
     * @param origin where it stands in the file as it was read: {@code definiciones.3.incluye.0}, counted from 0; empty for a new one
     */
    record Item(String origin, DataTree value) {}

    /** The address of something inside {@code path}. */
    static String inside(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }
}
