package vigente.problem;

import java.util.Optional;

/** Gives back a line of a source file for a report; empty where the file has no such line or cannot be read as text. */
public interface SourceLines {
    /** Line {@code line} (from 1) of {@code file} (as in {@link Place}), without its line end. */
    Optional<String> line(String file, int line);
}
