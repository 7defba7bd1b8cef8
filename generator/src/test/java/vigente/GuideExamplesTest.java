package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigente.problem.Kind;

/** Every example under a problem of the guide does what the guide says: the mistake is reported, the correction is not. */
class GuideExamplesTest {
    /** Examples that tell of other programs, each with its reason; {@link ProblemMessagesTest} has their problems, too. */
    private static final Map<String, String> BY_HAND = Map.of(
            "cambio-despues-de-autorizarse", "somebody edits a file of an issued revision",
            "caracter-de-control", "somebody gives a Word document another name",
            "emitida-sin-autorizacion", "somebody gives a folder another name",
            "enlace-sale-de-la-carpeta", "a link of the file system");

    static List<GuideExample> examples() throws IOException {
        return GuideExample.all().stream()
                .filter(example -> !BY_HAND.containsKey(example.problem()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void showsTheMistakeAndItsCorrection(GuideExample example, @TempDir Path work) throws IOException {
        assertThat(example.parts()).isNotEmpty();
        int turn = 0;
        for (GuideExample.Part part : example.parts()) {
            String said = said(example, part, work.resolve("m" + turn++));
            if (part.wrong()) {
                assertThat(said).as(part.text()).contains("[" + example.problem() + "]");
            } else {
                assertThat(said).as(part.text()).doesNotContain("[" + example.problem() + "]");
            }
        }
    }

    private static String said(GuideExample example, GuideExample.Part part, Path work) throws IOException {
        GuideStage stage = GuideStage.in(Files.createDirectories(work));
        if (part.text().startsWith("./vigente ")) {
            Files.createDirectories(work.resolve("plantillas"));
            return stage.run(GuideWalk.words(part.text().strip()));
        }
        stage.set(example, part);
        return stage.run(order(example.problem()));
    }

    // The case of the problem knows which command tells it.
    private static String[] order(String problem) throws IOException {
        Path order = ProblemCase.FOLDER.resolve(problem).resolve("_orden.txt");
        return Files.exists(order)
                ? Files.readAllLines(order).toArray(String[]::new)
                : new String[] {"check", "--quiet"};
    }

    @Test
    void everyProblemHasAnExample() throws IOException {
        Set<String> shown =
                GuideExample.all().stream().map(GuideExample::problem).collect(Collectors.toSet());
        assertThat(shown).containsAll(BY_HAND.keySet());
        for (Kind kind : Kind.values()) {
            assertThat(shown).contains(kind.id());
        }
    }

    @Test
    void mostExamplesShowAMistake() throws IOException {
        assertThat(examples())
                .filteredOn(example -> example.parts().stream().anyMatch(GuideExample.Part::wrong))
                .hasSizeGreaterThan(100);
    }
}
