package vigente.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the checks find in rules, and what a careful editor writes that they must not take for it. */
class RuleChecksTest {
    private Checked manual;

    @BeforeEach
    void soundManual(@TempDir Path work) {
        manual = Checked.in(work);
    }

    @Test
    void applicableRulesTellTheOneThatUsesAPendingTerm() {
        manual.defines("Misión, nuestra", "PENDIENTE").rules("Cada colaborador explica nuestra misión.");
        assertThat(manual.found()).containsExactly("lineamiento-bloqueado");
    }

    @Test
    void applicableRulesReadWholeWordsOnly() {
        manual.defines("Misión, nuestra", "PENDIENTE")
                .rules("La transmisión de datos y sus omisiones se anotan.", "Las comisiones se pagan.");
        assertThat(manual.found()).doesNotContain("lineamiento-bloqueado");
    }

    @Test
    void applicableRulesKnowEveryInflection() {
        manual.defines("Luz verde", "PENDIENTE").rules("Las luces verdes se anotan.");
        assertThat(manual.found()).containsExactly("lineamiento-bloqueado");
    }

    @Test
    void applicableRulesTakeTheLongestTerm() {
        manual.defines("Cliente", "PENDIENTE", "Cliente interno", "Quien recibe dentro de la empresa.")
                .rules("Los clientes internos se atienden igual.");
        assertThat(manual.found()).doesNotContain("lineamiento-bloqueado");
    }

    @Test
    void applicableRulesTakeThePolicysOwnDefinition() {
        manual.defines("Proveedor", "PENDIENTE");
        assertThat(manual.found()).doesNotContain("lineamiento-bloqueado");
        assertThat(manual.rules("Cada proveedor entrega su factura.").found())
                .containsExactly("lineamiento-bloqueado", "termino-en-otra-politica");
    }

    @Test
    void applicableRulesFollowReferences() {
        manual.defines("Misión, nuestra", "PENDIENTE").rules("Todo empieza con [[Misión, nuestra|lo que somos]].");
        assertThat(manual.found()).containsExactly("lineamiento-bloqueado");
    }

    @Test
    void obligingRulesTellTheFewWithoutAVerb() {
        manual.rules(
                "El jefe debe autorizar cada viaje.",
                "El viajero debe comprobar sus gastos.",
                "El jefe puede negar un viaje.",
                "El viajero tiene la razón.");
        assertThat(manual.found()).containsExactly("lineamiento-sin-obligacion");
    }

    @Test
    void obligingRulesKnowEveryWayOfObliging() {
        manual.rules(
                "El jefe debe autorizar cada viaje.",
                "El viajero entregará sus comprobantes.",
                "Atender al viajero que lo pida, jefe por jefe.",
                "Queda prohibido al viajero comprar dos boletos.",
                "Ningún viajero sale sin seguro.",
                "Todo viajero tiene que firmar.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void obligingRulesLeaveAHouseThatWritesWithoutThem() {
        manual.rules(
                "El jefe autoriza.", "El viajero comprueba.", "El jefe revisa.", "El viajero paga.", "El jefe firma.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void rulesWithActorsTellTheFewWithoutOne() {
        manual.rules(
                "El jefe debe autorizar cada viaje.",
                "El viajero debe comprobar sus gastos.",
                "El jefe puede negar un viaje.",
                "El cliente siempre debe tener la razón.");
        assertThat(manual.found()).containsExactly("lineamiento-sin-sujeto");
    }

    @Test
    void rulesWithActorsReadTheAttributeToo() {
        manual.rules(
                "El jefe debe autorizar cada viaje.",
                "El viajero debe comprobar sus gastos.",
                "El jefe puede negar un viaje.",
                "El cliente siempre debe tener la razón. {obliga=\"Gerentes\"}");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void citedReferencesTellWhatMoves() {
        manual.rules("Si no hay vuelo, debe aplicarse el punto anterior.");
        assertThat(manual.found()).containsExactly("referencia-relativa");
    }

    @Test
    void citedReferencesLeaveTimesAndEarlierRevisions() {
        manual.rules(
                "El informe del mes anterior se entrega el día 5.",
                "La política anterior queda sustituida por esta.",
                "Se aplica el lineamiento [[#L-1]].");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void definedNamesTellAPostThatNothingKnows() {
        manual.rules("El Jefe autoriza el viaje.", "Después, el Jefe firma.");
        assertThat(manual.found()).containsExactly("nombre-sin-definir");
    }

    @Test
    void definedNamesLeavePostsLawsAcronymsAndTheFirstWord() {
        manual.rules(
                "El Director General autoriza el viaje según la Ley Federal del Trabajo.",
                "Jefes y viajeros cuidan el IVA; el Director General firma conforme a la Ley.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void soundPhrasesTellEachWithTheRightOne() {
        manual.rules("El jefe debe asegurarse que haya lugar.", "El viajero debe de entregar lo relacionado al viaje.");
        assertThat(manual.found()).containsExactly("expresion-incorrecta");
    }

    @Test
    void soundPhrasesLeaveTheirRightCousins() {
        manual.rules(
                "El jefe debe asegurarse de que haya lugar, y se asegura que el boleto exista.",
                "Los gastos relacionados a continuación se pagan en la forma como se acordó.",
                "El jefe debe, de ser necesario, viajar.",
                "Se evita decir «en base a».");
        assertThat(manual.found()).doesNotContain("expresion-incorrecta");
    }
}
