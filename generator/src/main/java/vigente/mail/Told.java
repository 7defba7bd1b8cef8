package vigente.mail;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was told already, so that nothing is told twice: a review by its policy, its due day and its band ("30 días").
 *
 * <p>Its file has one line for each ({@code revision teletrabajo 2026-12-01 P30D}); lines nobody understands do no harm.
 */
public record Told(SortedSet<String> keys) {
    public static final Told NOTHING = new Told(Collections.emptySortedSet());

    public Told {
        keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    }

    public static Told read(byte[] file) {
        return new Told(new String(file, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    public Told with(Letter sent) {
        SortedSet<String> all = new TreeSet<>(keys);
        all.addAll(sent.told());
        return new Told(all);
    }

    public byte[] bytes() {
        return keys.stream()
                .map(key -> key + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
