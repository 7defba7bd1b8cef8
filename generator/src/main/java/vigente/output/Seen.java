package vigente.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a command read of a policy's folder and relies on; nothing is changed if anybody saved there meanwhile.
 *
 * @param files paths from the policy's folder, with {@code /}, as stored, to what they held
 * @param absent paths at which there was nothing
 * @param folders folders that held no other files than those
 */
public record Seen(Map<String, byte[]> files, Set<String> absent, Set<String> folders) {
    public Seen {
        files = Map.copyOf(files);
        absent = Set.copyOf(absent);
        folders = Set.copyOf(folders);
    }

    /** The first path of which {@code policy} now holds something else; empty where all is as it was. */
    Optional<String> changed(Path policy) throws IOException {
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            if (!holds(policy.resolve(file.getKey()), file.getValue())) {
                return Optional.of(file.getKey());
            }
        }
        Optional<String> appeared = absent.stream()
                .filter(path -> Traces.stands(policy.resolve(path)))
                .min(String::compareTo);
        return appeared.isPresent() ? appeared : added(policy);
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private Optional<String> added(Path policy) throws IOException {
        for (String folder : new TreeSet<>(folders)) {
            try (Stream<Path> all = Files.walk(policy.resolve(folder))) {
                Optional<String> other = all.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
                        .map(p -> policy.relativize(p).toString().replace('\\', '/'))
                        .filter(path -> !files.containsKey(path))
                        .min(String::compareTo);
                if (other.isPresent()) {
                    return other;
                }
            }
        }
        return Optional.empty();
    }
}
