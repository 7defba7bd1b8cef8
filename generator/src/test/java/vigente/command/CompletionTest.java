package vigente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.AutoComplete;
import vigente.build.Build;

class CompletionTest {
    private static final Path SCRIPT = Path.of("../completions/vigente.bash");

    /** Run with {@code -Dgolden=write} after a command or option has changed. */
    @Test
    void shipsACompletionThatKnowsEveryCommand() throws IOException {
        Grammar grammar = Grammar.of(new Build());
        String script = AutoComplete.bash(Grammar.PROGRAM, grammar.line()).replace("\r\n", "\n");
        if ("write".equals(System.getProperty("golden"))) {
            assertThat(System.getenv("CI"))
                    .as("golden files are never written under CI")
                    .isNull();
            Files.writeString(SCRIPT, script);
        }
        assertThat(SCRIPT).hasContent(script);
        assertThat(script).contains("--with-errors", "construir", "sarif");
    }
}
