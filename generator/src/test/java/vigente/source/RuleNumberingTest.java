package vigente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleNumberingTest {
    @TempDir
    Path folder;

    private GivenContent given;

    @BeforeEach
    void begin() {
        given = new GivenContent(folder);
    }

    @Test
    void numbersNestedItemsBelowTheirRule() {
        given.rules("1. Uno\n   1. Hijo\n   2. Hija\n      1. Nieta\n2. Dos\n");
        assertThat(given.numbered()).containsExactly("L-1 Uno", "L-1.1 Hijo", "L-1.2 Hija", "L-1.2.1 Nieta", "L-2 Dos");
        assertThat(given.reported()).isEmpty();
    }

    @Test
    void continuesASecondListThatBeginsAtOne() {
        given.rules("1. Uno\n2. Dos\n\nY al volver:\n\n1. Tres\n2. Cuatro\n");
        assertThat(given.numbered()).containsExactly("L-1 Uno", "L-2 Dos", "L-3 Tres", "L-4 Cuatro");
        assertThat(given.places()).isEqualTo("lista-vuelve-a-empezar 16:1+7");
    }

    @Test
    void keepsAnotherStartThatIsStated() {
        given.rules("1. Uno\n\nMás:\n\n10. Diez\n11. Once\n");
        assertThat(given.numbered()).containsExactly("L-1 Uno", "L-10 Diez", "L-11 Once");
        assertThat(given.reported()).isEmpty();
    }

    @Test
    void keepsTheStartOfTheFirstList() {
        given.rules("5. Cinco\n6. Seis\n");
        assertThat(given.numbered()).containsExactly("L-5 Cinco", "L-6 Seis");
        assertThat(given.reported()).isEmpty();
    }

    @Test
    void runsOnThroughSubheadingsAndSections() {
        given.rules("### Antes\n\n1. Uno\n\n### Después\n\n1. Dos\n\n## Lineamientos\n\n1. Tres\n");
        assertThat(given.numbered()).containsExactly("L-1 Uno", "L-2 Dos", "L-3 Tres");
    }

    @Test
    void takesLetteredAndRomanListsForOrdered() {
        given.rules("1. Uno\n   a) A\n   b) Be\n2. Dos\n   i. Primero\n   ii. Segundo\n");
        assertThat(given.numbered())
                .containsExactly("L-1 Uno", "L-1.1 A", "L-1.2 Be", "L-2 Dos", "L-2.1 Primero", "L-2.2 Segundo");
        assertThat(given.reported()).isEmpty();
    }

    @Test
    void takesALetteredListOnTheFirstLevelForRules() {
        given.rules("a) Uno\nb) Dos\n");
        assertThat(given.numbered()).containsExactly("L-1 Uno", "L-2 Dos");
    }

    @Test
    void takesThirdLevelHeadingsWithTextForRules() {
        given.rules("### Artículo 1°\n\nToda compra.\n\n### Artículo 2°\n\nTodo viaje:\n\n1. Ida\n2. Vuelta\n");
        assertThat(given.numbered())
                .containsExactly(
                        "L-1 Artículo 1°: Toda compra.", "L-2 Artículo 2°: Todo viaje:", "L-2.1 Ida", "L-2.2 Vuelta");
        assertThat(given.reported()).isEmpty();
    }

    @Test
    void takesBulletsForRulesOnlyWhereNothingElseStands() {
        given.rules("- Uno\n- Dos\n");
        assertThat(given.numbered()).containsExactly("L-1 Uno", "L-2 Dos");
        given.rules("1. Uno\n\n- suelto\n");
        assertThat(given.numbered()).containsExactly("L-1 Uno");
    }

    @Test
    void keepsBulletsInsideARuleAsItsText() {
        given.rules("1. Uno\n   - punto\n2. Dos\n");
        assertThat(given.numbered()).hasSize(2);
    }

    @Test
    void warnsAboutProseAloneAndAcceptsNotApplicable() {
        given.rules("Todo viaje se autoriza.\n");
        assertThat(given.numbered()).isEmpty();
        assertThat(given.reported()).containsExactly("sin-lineamientos");
    }

    @Test
    void acceptsThatNoRuleApplies() {
        given.rules("No aplica.\n");
        assertThat(given.numbered()).isEmpty();
        assertThat(given.reported()).isEmpty();
    }

    @Test
    void takesAnchorsAndWhomARuleBindsFromItsEnd() {
        given.rules("1. Uno {#uno obliga=\"Gerentes; Jefes\"}\n2. Dos\n");
        assertThat(given.numbered()).containsExactly("L-1 Uno", "L-2 Dos");
        assertThat(given.revision().rules().get(0).anchor()).isEqualTo("uno");
        assertThat(given.revision().rules().get(0).obliges()).containsExactly("Gerentes", "Jefes");
    }

    @Test
    void numbersOrderedListsInsideQuotesNot() {
        given.rules("1. Uno\n\n> 1. De la norma\n");
        assertThat(given.numbered()).containsExactly("L-1 Uno");
    }
}
