package vigente.build;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The manual to work on.
 *
 * @param content its folder, absolute
 * @param name the folder as the user named it, with {@code /} between names; put before files in messages
 * @param today the day everything is computed for
 */
public record Sources(Path content, String name, LocalDate today) {}
