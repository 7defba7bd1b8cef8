package vigente.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    private static final String WORDS =
            "el la de cliente debe 1,500 pesos, Área y/o queja. niño — «cita» 2026-01-15; A";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Paga 800 pesos por viaje.         | Paga 1,500 pesos por viaje.            | Paga [800]{1,500} pesos por viaje.
            El jefe avisa. El chofer espera.  | El jefe avisa. Nadie sale. El chofer espera. | El jefe avisa. {Nadie sale. }El chofer espera.
            El jefe avisa.                    | El jefe avisa. El chofer espera.       | El jefe avisa.{ El chofer espera.}
            Avisa al jefe de turno.           | Avisa al Jefe de turno.                | Avisa al [jefe]{Jefe} de turno.
            La revision queda hecha hoy.      | La revisión queda hecha hoy.           | La [revision]{revisión} queda hecha hoy.
            El enfoque en el cliente.         | El enfoque en el cliente y consultar al cliente interno. | El enfoque en el cliente{ y consultar al cliente interno}.
            Con gusto se atiende.             | Hace falta otra unidad distinta.       | [Con gusto se atiende.]{Hace falta otra unidad distinta.}
            Sale el 10 de enero con su equipo y su gafete. | Sale el 16 de marzo con su equipo y su gafete. | Sale el [10 de enero]{16 de marzo} con su equipo y su gafete.
            """)
    void marksWhatAReaderWouldMark(String before, String after, String marked) {
        assertThat(shown(WordDiff.of(before, after))).isEqualTo(marked);
    }

    private static String shown(Marked text) {
        return text.runs().stream()
                .map(run -> switch (run.sign()) {
                    case KEPT -> run.text();
                    case REMOVED -> "[" + run.text() + "]";
                    case ADDED -> "{" + run.text() + "}";
                })
                .collect(Collectors.joining());
    }

    @Test
    void losesNoLetterOfEitherText() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            String before = text(random, random.nextInt(40));
            String after = random.nextBoolean() ? text(random, random.nextInt(40)) : edited(before, random);
            for (Marked marked : java.util.List.of(WordDiff.of(before, after), WordDiff.ofParts(before, after))) {
                assertThat(marked.before()).isEqualTo(before);
                assertThat(marked.after()).isEqualTo(after);
            }
        }
    }

    @Test
    void neverSplitsAWord() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            String before = text(random, 20);
            Marked marked = WordDiff.of(before, edited(before, random));
            for (String whole : java.util.List.of(marked.before(), marked.after())) {
                String pieces = marked.runs().stream()
                        .filter(run -> run.sign() == Sign.KEPT
                                || (run.sign() == Sign.REMOVED) == whole.equals(marked.before()))
                        .flatMap(run -> Token.of(run.text()).stream())
                        .collect(Collectors.joining("·"));
                if (marked.before().equals(marked.after())) {
                    continue;
                }
                assertThat(pieces.replaceAll("\\s·(?=\\s)", " "))
                        .isEqualTo(String.join("·", Token.of(whole)).replaceAll("\\s·(?=\\s)", " "));
            }
        }
    }

    private static String text(Random random, int words) {
        String[] known = WORDS.split(" ", -1);
        return IntStream.range(0, words)
                .mapToObj(i -> known[random.nextInt(known.length)])
                .collect(Collectors.joining(" "));
    }

    private static String edited(String text, Random random) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> out.append("nuevo ");
                default -> out.append(word).append(' ');
            }
        }
        return out.toString().strip();
    }

    @Test
    void comparesTenThousandWordsWhileOneWaits() {
        Random random = new Random(3);
        String before = text(random, 10_000);
        String rewritten = text(random, 10_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(WordDiff.of(before, rewritten).before()).isEqualTo(before);
            assertThat(WordDiff.of(before, edited(before, random)).before()).isEqualTo(before);
        });
    }
}
