package vigente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vigente.ProblemCase;
import vigente.shape.DataFile;
import vigente.shape.Form;
import vigente.shape.Shape;

/** The reader and the schemas that text editors are given say the same of the same data. */
class SchemaAgreementTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** The demo manual, every golden manual, and every manual with one wrong part. */
    static Stream<Path> manuals() throws IOException {
        try (Stream<Path> golden = Files.list(RESOURCES.resolve("manuals"))) {
            return Stream.concat(
                    Stream.of(Path.of("../content")),
                    golden.map(folder -> folder.resolve("content")).sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource
    void manuals(Path content) throws IOException {
        thenBothSayTheSame(content);
    }

    @ParameterizedTest
    @MethodSource("vigente.ProblemCase#all")
    void problems(ProblemCase problem, @TempDir Path work) throws IOException {
        problem.layInto(work);
        thenBothSayTheSame(work.resolve("content"));
    }

    private static void thenBothSayTheSame(Path content) throws IOException {
        Set<String> refused = GivenData.refusedByReader(content);
        for (Path file : GivenData.dataFiles(content)) {
            String name = content.relativize(file).toString().replace('\\', '/');
            GivenData.tree(file, name)
                    .ifPresent(tree -> assertThat(GivenData.refusedBySchema(GivenData.kind(file), tree))
                            .as(name)
                            .isEqualTo(refused.contains(name)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeOfAWholeFile(DataFile file, @TempDir Path work) throws IOException {
        JsonNode whole = GivenData.tree(RESOURCES.resolve("datos").resolve(file.fileName()), file.fileName())
                .orElseThrow();
        List<String> differences = new ArrayList<>();
        for (Changes.Change change : Changes.of(whole)) {
            boolean reader = GivenData.refusedByReader(file, change.tree(), work);
            if (reader != GivenData.refusedBySchema(file, change.tree())) {
                differences.add((reader ? "only the reader refuses " : "only the schema refuses ") + change.what());
            }
        }
        assertThat(differences).isEmpty();
        assertThat(GivenData.refusedByReader(file, whole, work)).isFalse();
    }

    /** A key that is missing in the whole files would escape the test above. */
    @ParameterizedTest
    @EnumSource
    void theWholeFileHasEveryKey(DataFile file) throws IOException {
        String text = Files.readString(RESOURCES.resolve("datos").resolve(file.fileName()), StandardCharsets.UTF_8);
        for (String key : keys(file.shape(), new HashSet<>())) {
            assertThat(text).containsPattern("(?m)(?:^|[{,-]) *" + key + ":");
        }
    }

    private static Set<String> keys(Shape shape, Set<String> seen) {
        Set<String> keys = new TreeSet<>();
        if (seen.add(shape.name())) {
            shape.keys().forEach(key -> {
                keys.add(key.name());
                if (key.form() instanceof Form.Group group) {
                    keys.addAll(keys(group.shape(), seen));
                } else if (key.form() instanceof Form.Groups groups) {
                    keys.addAll(keys(groups.shape().get(), seen));
                }
            });
        }
        return keys;
    }
}
