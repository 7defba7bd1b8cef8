package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CharactersTest {
    private final Set<Integer> missing = new TreeSet<>();
    private final Characters characters = new Characters(new Faces(), missing);

    @Test
    void leavesSpanishAndItsSignsToTheTextFace() {
        thenRunsAre("«Ñandú» ¿así? ¡sí! — “x” … ≥ 5 °C, n.º 3", "«Ñandú» ¿así? ¡sí! — “x” … ≥ 5 °C, n.º 3");
    }

    @Test
    void handsToTheFaceOfSymbolsWhatTheTextFaceLacks() {
        thenRunsAre("a ☐ b", "a |[☐]| b");
    }

    @Test
    void replacesAndNotesWhatNoFaceHas() {
        thenRunsAre("a 中 b 😀", "a |[\uFFFD]| b |[\uFFFD]");
        assertThat(missing).containsExactly(0x4e2d, 0x1f600);
    }

    @Test
    void joinsLettersAndTheirAccents() {
        thenRunsAre("e\u0301n\u0303", "éñ");
    }

    @Test
    void leavesOutWhatOnlySteersOtherPrograms() {
        thenRunsAre("a\ufeffb\u202ec\ufe0fd", "abcd");
    }

    @Test
    void givesLongWordsPlacesToBreak() {
        assertThat(run("x".repeat(120)).split("\u200B", -1))
                .hasSizeGreaterThan(10)
                .allMatch(piece -> piece.length() < 12);
        assertThat(run("https://ejemplo.mx/una/ruta"))
                .isEqualTo("https:\u200B/\u200B/\u200Bejemplo.\u200Bmx/\u200Buna/\u200Bruta");
        assertThat(run("responsabilidades anticonstitucionalmente")).doesNotContain("\u200B");
    }

    private String run(String text) {
        return characters.split(text, Style.SERIF).get(0).text();
    }

    private void thenRunsAre(String text, String runs) {
        assertThat(characters.split(text, Style.SERIF).stream()
                        .map(run -> run.symbols() ? "[" + run.text() + "]" : run.text()))
                .containsExactly(runs.split("\\|"));
    }
}
