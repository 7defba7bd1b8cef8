package vigente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigente.shape.DataFile;

class JsonSchemaTest {
    private static final Path PUBLISHED = Path.of("../esquemas");

    /** Run with {@code -Dgolden=write} after a key has changed. */
    @ParameterizedTest
    @EnumSource
    void isPublishedAsItIs(DataFile file) throws IOException {
        String schema = new String(JsonSchema.of(file), StandardCharsets.UTF_8);
        Path published = PUBLISHED.resolve(JsonSchema.fileName(file));
        if ("write".equals(System.getProperty("golden"))) {
            assertThat(System.getenv("CI"))
                    .as("golden files are never written under CI")
                    .isNull();
            Files.writeString(published, schema);
        }
        assertThat(published).hasContent(schema);
    }
}
