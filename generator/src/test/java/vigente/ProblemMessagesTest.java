package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigente.problem.Kind;

/**
 * Every problem there is, shown by a small manual with one wrong part and the exact words about it.
 *
 * <p>{@code -Dgolden=write} writes the words anew; read the difference before you commit it.
 */
class ProblemMessagesTest {
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    static List<ProblemCase> cases() throws IOException {
        return ProblemCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysExactlyThis(ProblemCase problem, @TempDir Path work) throws IOException {
        problem.layInto(work);
        String said = problem.run(work);
        if (WRITE) {
            assertThat(System.getenv("CI"))
                    .as("no file is rewritten where CI is set")
                    .isNull();
            Files.writeString(problem.expected(), said, StandardCharsets.UTF_8);
        }
        assertThat(said).isEqualToNormalizingNewlines(Files.readString(problem.expected()));
        assertThat(said).contains("  [" + problem.id() + "]\n");
    }

    @Test
    void showsEveryProblemThereIs() throws IOException {
        TreeSet<String> shown = cases().stream().map(ProblemCase::id).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> known =
                Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(known);
    }

    @Test
    void findsNothingInTheSoundManual(@TempDir Path work) throws IOException {
        ProblemCase base = new ProblemCase(ProblemCase.BASE);
        base.layInto(work);
        assertThat(base.run(work)).endsWith("\n0 errores, 0 advertencias, 0 consejos en 2 políticas\n");
    }
}
