package vigente.output;

import java.nio.file.Path;

/**
 * How a change of the content folder ended.
 *
 * @param place the file or folder that is new or changed
 * @param oldRemains whether something of the old state could not be cleared away; it stands hidden, and the next command
 *     clears it
 */
public record Changed(Path place, boolean oldRemains) {}
