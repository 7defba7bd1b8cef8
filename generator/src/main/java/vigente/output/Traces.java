package vigente.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names beside the policies' folders that a change needs while it is made; readers pass over them.
 *
 * @param policies the folder of the policies
 */
record Traces(Path policies) {
    private static final String PREFIX = ".vigente-";
    private static final String NEW = ".nuevo";
    private static final String OLD = ".anterior";

    /** Where the new state of a policy grows. */
    Path staging(String slug) {
        return policies.resolve(PREFIX + slug + NEW);
    }

    /** Where the old state of a policy stands between the two renames of an exchange, and until it is cleared away. */
    Path old(String slug) {
        return policies.resolve(PREFIX + slug + OLD);
    }

    /** The policies of which an unfinished new state stands here. */
    List<String> staged() throws IOException {
        return slugs(NEW);
    }

    /** The policies of which an old state stands here. */
    List<String> exchanged() throws IOException {
        return slugs(OLD);
    }

    /** Whether a policy stands under its hidden name only, so that nobody can read it. */
    boolean anyoneMissing() throws IOException {
        for (String slug : exchanged()) {
            if (!stands(policies.resolve(slug))) {
                return true;
            }
        }
        return false;
    }

    boolean any() throws IOException {
        return !staged().isEmpty() || !exchanged().isEmpty();
    }

    static boolean stands(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private List<String> slugs(String ending) throws IOException {
        if (!Files.isDirectory(policies)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(policies)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> name.startsWith(PREFIX) && name.endsWith(ending))
                    .filter(name -> name.length() > PREFIX.length() + ending.length())
                    .map(name -> name.substring(PREFIX.length(), name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
