package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide's examples are followed in its order on a copy of the demo manual. Those under a problem's name have a stage of
 * their own in {@link GuideExamplesTest}.
 */
class GuideWalkTest {
    @TempDir
    private Path work;

    @TestFactory
    Stream<DynamicTest> everyExampleDoesWhatTheGuideSays() throws IOException {
        DemoCopy.whole(work);
        GuideBelongings.layInto(work);
        GuideWalk walk = new GuideWalk(work);
        return GuideFence.all().stream()
                .filter(fence -> fence.problem().isEmpty())
                .map(fence -> DynamicTest.dynamicTest(fence.toString(), () -> walk.follow(fence)));
    }

    @Test
    void whatIsLeftToPeopleStandsInTheGuide() throws IOException {
        Set<String> commands = GuideFence.all().stream()
                .flatMap(GuideFence::commands)
                .map(GuideWalk::uncommented)
                .collect(Collectors.toSet());
        assertThat(commands).containsAll(ByHand.REASONS.keySet());
    }

    @Test
    void theGuideNamesWhatItsReaderHas() throws IOException {
        assertThat(Files.readString(GuideFence.GUIDE))
                .contains(GuideBelongings.DOCUMENT, GuideBelongings.TEMPLATE, GuideBelongings.STYLE);
    }
}
