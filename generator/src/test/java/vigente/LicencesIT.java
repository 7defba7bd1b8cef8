package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is delivered with the product may be delivered: every archive's licence is known, and one of its choices is allowed. */
class LicencesIT {
    private static final Path LIST = Path.of("../docs/licencias.csv");
    private static final Path DELIVERED = Path.of("target/lib");
    private static final Pattern VERSION = Pattern.compile("-\\d.*");
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD-4-Clause",
            "EPL-1.0",
            "EPL-2.0",
            "CDDL-1.1",
            // As archives of their own, which anybody can exchange for others.
            "LGPL-2.1",
            "Bouncy Castle Licence",
            // Hyphenation patterns; the Spanish one is under the LaTeX Project Public License.
            "various Licenses");

    @Test
    void everyArchiveMayBeDelivered() throws IOException {
        Map<String, String> licences = licences();
        List<String> archives = archives();

        assertThat(archives).hasSizeGreaterThan(50);
        assertThat(licences.keySet()).containsAll(archives);
        assertThat(archives)
                .allSatisfy(
                        archive -> assertThat(licences.getOrDefault(archive, "").split(" o "))
                                .as(archive)
                                .containsAnyElementsOf(ALLOWED));
    }

    private static Map<String, String> licences() throws IOException {
        Map<String, String> licences = new TreeMap<>();
        for (String line : Files.readAllLines(LIST)) {
            String[] cells = line.split(",", 2);
            licences.put(cells[0].substring(cells[0].indexOf(':') + 1), cells[1]);
        }
        return licences;
    }

    private static List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(DELIVERED)) {
            return files.map(file ->
                            VERSION.matcher(file.getFileName().toString()).replaceFirst(""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
