package vigente.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vigente.spelling.Mistake;
import vigente.spelling.Proofreader;

/** What the proofreader finds, and what it must leave alone. */
class SpellingTest {
    private final Proofreader proofreader = Proofreader.knowing(Set.of("guardavía"));

    @Test
    void tellsAWordThatIsInNoDictionary() {
        assertThat(read("El jefe autorisa el viaje.")).containsExactly("autorisa");
    }

    @Test
    void tellsAnAdjectiveThatDoesNotAgree() {
        assertThat(read("La publicidad externo se revisa.")).containsExactly("externo");
    }

    @Test
    void leavesNamesKnownWordsAndAccentsOfFormerDays() {
        assertThat(read("Ana Quiñones y la empresa Vokarine pagan el IVA al guardavía."))
                .isEmpty();
        assertThat(read("Cuando el cliente llama, éste espera sólo un minuto; aquélla, dos."))
                .isEmpty();
    }

    private List<String> read(String text) {
        return proofreader.read(text).stream().map(Mistake::words).toList();
    }
}
