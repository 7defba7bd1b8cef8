package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Validates every PDF of a published site: {@code mvn -q -Dquick -pl generator test -Dtest=ConformanceFigures -Dsite=FOLDER}.
 * It takes seconds for each document, so the common run of the tests leaves it out.
 */
class ConformanceFigures {
    @Test
    void everyDocumentConforms() throws IOException {
        Path site = Path.of(Objects.requireNonNull(System.getProperty("site"), "-Dsite=FOLDER is missing"));
        List<String> complaints = new ArrayList<>();
        List<Path> documents = documents(site);
        for (Path document : documents) {
            List<String> broken = Verdict.against(Files.readAllBytes(document));
            System.out.printf("%s: %d rules broken%n", site.relativize(document), broken.size());
            broken.forEach(rule -> complaints.add(site.relativize(document) + ": " + rule));
        }
        assertThat(documents).isNotEmpty();
        assertThat(complaints).isEmpty();
    }

    private static List<Path> documents(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
