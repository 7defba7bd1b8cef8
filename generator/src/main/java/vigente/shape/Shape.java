package vigente.shape;

import java.util.List;
import java.util.Optional;

/**
 * The keys that a group may hold.
 *
 * @param name of the kind of group, unique
 * @param keys in the order in which people are told of them
 * @param proviso what holds for one kind of these groups only
 */
public record Shape(String name, List<Key> keys, Optional<Proviso> proviso) {
    public Shape {
        keys = List.copyOf(keys);
    }

    /**
     * What holds only where {@code key} says {@code word}, case and accents aside.
     *
     * @param needed a key that must be there then
     * @param reserved a key that is unknown where {@code key} says something else
     */
    public record Proviso(String key, String word, Key needed, String reserved) {}

    static Shape of(String name, Key... keys) {
        return new Shape(name, List.of(keys), Optional.empty());
    }

    /** The key of that name; empty where there is none. */
    public Optional<Key> key(String wanted) {
        return keys.stream().filter(key -> key.name().equals(wanted)).findFirst();
    }

    public List<String> names() {
        return keys.stream().map(Key::name).toList();
    }
}
