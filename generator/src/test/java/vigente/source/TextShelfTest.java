package vigente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigente.policy.HeldText;
import vigente.policy.Manual;
import vigente.policy.Revision;
import vigente.policy.RevisionText;
import vigente.policy.Section;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.Inline;

/** What was put away comes back as it was. */
class TextShelfTest {
    private static final int MANY = 200;
    private static final Place PLACE = Place.start("politicas/viajes/1.00/politica.md");

    static Stream<Path> manuals() throws IOException {
        return TextMemoryTest.manuals();
    }

    private static Optional<Manual> manual(Path content, TextShelf shelf) throws IOException {
        return new SourceReader(content).read(new Problems(), new PolicyMemory(shelf));
    }

    private static RevisionText text(int number) {
        Inline words = new Inline.Text("El texto " + number);
        return new RevisionText(
                List.of(),
                List.of(new Section(
                        Set.of(),
                        "s" + number,
                        List.of(words),
                        List.of(new Block.Paragraph(List.of(words), PLACE)),
                        PLACE)),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("manuals")
    void givesEveryManualBackAsItWasRead(Path content) throws IOException {
        assertThat(manual(content, new TextShelf(0))).isEqualTo(manual(content, new TextShelf()));
    }

    @ParameterizedTest
    @MethodSource("manuals")
    void writesNoTextDifferently(Path content) throws IOException {
        List<Revision> revisions = manual(content, new TextShelf())
                .map(manual -> manual.policies().stream()
                        .flatMap(policy -> policy.revisions().stream())
                        .toList())
                .orElse(List.of());
        assertThat(revisions).allSatisfy(revision -> {
            RevisionText text = revision.held().text();
            assertThat(RevisionTextReader.text(RevisionTextWriter.bytes(text))).isEqualTo(text);
        });
    }

    @Test
    void keepsWhatIsAskedForAtHand() {
        TextShelf shelf = new TextShelf(20);
        RevisionText text = text(0);
        HeldText asked = shelf.hold(text, 10);
        for (int i = 1; i < MANY; i++) {
            assertThat(asked.text()).isSameAs(text);
            shelf.hold(text(i), 10);
        }
    }

    @Test
    void putsAwayWhatNobodyAskedFor() {
        TextShelf shelf = new TextShelf(20);
        RevisionText text = text(0);
        HeldText held = shelf.hold(text, 10);
        shelf.hold(text(1), 10);
        shelf.hold(text(2), 10);
        assertThat(held.text()).isNotSameAs(text).isEqualTo(text);
    }

    @Test
    void holdsOneThatIsLargerThanTheShelf() {
        TextShelf shelf = new TextShelf(20);
        RevisionText text = text(0);
        assertThat(shelf.hold(text, 1000).text()).isSameAs(text);
    }

    @Test
    void servesSeveralThreads() {
        TextShelf shelf = new TextShelf(5);
        List<HeldText> held = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            held.add(shelf.hold(text(i), 1));
        }
        IntStream.range(0, 100 * MANY)
                .parallel()
                .map(i -> i * 7 % MANY)
                .forEach(i -> assertThat(held.get(i).text()).isEqualTo(text(i)));
    }
}
