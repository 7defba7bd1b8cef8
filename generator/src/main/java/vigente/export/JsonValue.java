package vigente.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as somebody sent it (RFC 8259): whatever is asked of a value that is of another kind is simply not there. */
public sealed interface JsonValue {
    /** What is not there. */
    JsonValue NOTHING = new Text("");

    /** The value under {@code key}; {@link #NOTHING} where there is none. */
    default JsonValue get(String key) {
        return NOTHING;
    }

    /** The text; empty for any other kind. */
    default String text() {
        return "";
    }

    /** Whether it is {@code true}. */
    default boolean isTrue() {
        return false;
    }

    /** The values of an array; none for any other kind. */
    default List<JsonValue> items() {
        return List.of();
    }

    /** The values of an object in the order sent; none for any other kind. */
    default Map<String, JsonValue> fields() {
        return Map.of();
    }

    /** The value under {@code key}, where there is one that is not {@code null}. */
    default Optional<JsonValue> find(String key) {
        return Optional.ofNullable(fields().get(key)).filter(value -> value != NOTHING);
    }

    record Text(String text) implements JsonValue {}

    record Flag(boolean isTrue) implements JsonValue {}

    record Items(List<JsonValue> items) implements JsonValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Fields(Map<String, JsonValue> fields) implements JsonValue {
        public Fields {
            fields = new LinkedHashMap<>(fields);
        }

        @Override
        public Map<String, JsonValue> fields() {
            return new LinkedHashMap<>(fields);
        }

        @Override
        public JsonValue get(String key) {
            return fields.getOrDefault(key, NOTHING);
        }
    }
}
