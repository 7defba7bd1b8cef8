package vigente.build;

import java.nio.file.Path;
import java.time.LocalDate;
import vigente.source.TextMemory;

/**
 * The manual to work on.
 *
 * @param content its folder, absolute
 * @param name the folder as the user named it, with {@code /} between names; put before files in messages
 * @param today the day everything is computed for
 * @param texts what is remembered of its texts
 */
public record Sources(Path content, String name, LocalDate today, TextMemory texts) {
    /** Of which nothing is remembered. */
    public Sources(Path content, String name, LocalDate today) {
        this(content, name, today, TextMemory.NONE);
    }

    /** The same with another memory. */
    Sources with(TextMemory other) {
        return new Sources(content, name, today, other);
    }
}
