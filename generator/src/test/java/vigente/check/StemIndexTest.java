package vigente.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vigente.problem.Place;

class StemIndexTest {
    private static final Place PLACE = Place.start("politica.md");

    private final StemIndex index = StemIndex.of(List.of(
            List.of(givenPassage("Las quejas del cliente")),
            List.of(),
            List.of(givenPassage("Un cliente."), givenPassage("Una Queja."))));

    @Test
    void findsThePiecesThatHoldAllTheWordsInAnyOfTheirPassages() {
        assertThat(index.holding(Set.of("quej", "client")).stream()).containsExactly(0, 2);
        assertThat(index.holding(Set.of("quej", "un")).stream()).containsExactly(2);
    }

    @Test
    void findsNothingWhereOneWordIsMissing() {
        assertThat(index.holding(Set.of("quej", "boleto")).stream()).isEmpty();
        assertThat(index.holding(Set.of("boleto", "quej")).stream()).isEmpty();
    }

    @Test
    void namesAllItsWordsOnce() {
        assertThat(index.stems()).containsExactlyInAnyOrder("las", "quej", "del", "client", "un", "una");
    }

    private static Passage givenPassage(String text) {
        return Passage.of(text, PLACE);
    }
}
