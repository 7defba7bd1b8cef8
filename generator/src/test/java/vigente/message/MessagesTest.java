package vigente.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path BUNDLE = Path.of("src/main/resources/vigente/mensajes.properties");

    @Test
    void noKeyStandsTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        assertThat(keys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(seen.add(key))
                        .as("the first sentence under %s would be lost", key)
                        .isTrue());
    }

    @Test
    void everySentenceIsAPatternThatWorks() throws IOException {
        for (String key : keys()) {
            assertThatCode(() -> Messages.text(key, "a", "b", "c", "d")).as(key).doesNotThrowAnyException();
        }
    }

    @Test
    void fillsInTextsAndCounts() {
        assertThat(Messages.count("problemas.errores", 1)).isEqualTo("1 error");
        assertThat(Messages.count("problemas.errores", 12_345)).isEqualTo("12345 errores");
        assertThat(Messages.text("problemas.con-ayuda", "{0}", "it's")).isEqualTo("{0}. it's");
    }

    private static List<String> keys() throws IOException {
        return Files.readAllLines(BUNDLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }
}
