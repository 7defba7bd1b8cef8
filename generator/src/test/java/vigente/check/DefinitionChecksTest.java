package vigente.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the checks find in definitions, and what a careful editor writes that they must not take for it. */
class DefinitionChecksTest {
    private static final String RULE = "El viajero debe entregar el gasto, el boleto, el destino y la comisión.";
    private Checked manual;

    @BeforeEach
    void soundManual(@TempDir Path work) {
        manual = Checked.in(work).rules(RULE, "Cada equipaje, ñandú y nota se comprueba.");
    }

    @Test
    void orderedDefinitionsTellTheOneOutOfPlace() {
        manual.defines("Boleto", "Uno.", "Gasto", "Dos.", "Comisión", "Tres.", "Destino", "Cuatro.");
        assertThat(manual.found()).containsExactly("definiciones-en-desorden");
    }

    @Test
    void orderedDefinitionsKnowAccentsTheEnyeAndInvertedTerms() {
        manual.defines("Boleto", "1.", "Comisión, nuestra", "2.", "Destino", "3.", "Nota", "4.", "Ñandú", "5.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void orderedDefinitionsLeaveAnotherOrderAlone() {
        manual.defines("Gasto", "1.", "Destino", "2.", "Boleto", "3.", "Comisión", "4.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void wholeDefinitionsTellAPendingTextAboveWrittenEntries() {
        manual.data("definiciones:", "  - termino: Gasto", "    texto: PENDIENTE", "    incluye: [{texto: Boletos.}]");
        assertThat(manual.found()).containsExactly("definicion-a-medias", "lineamiento-bloqueado");
    }

    @Test
    void wholeDefinitionsAskNothingWhereANoteSaysWhatIsMissing() {
        manual.data(
                "definiciones:",
                "  - termino: Gasto",
                "    texto: PENDIENTE(nota: falta la introducción)",
                "    incluye: [{texto: Boletos.}]");
        assertThat(manual.found()).containsExactly("lineamiento-bloqueado");
    }

    @Test
    void wholeDefinitionsTellEntriesWithoutAText() {
        manual.data("definiciones:", "  - {termino: Gasto, incluye: [{texto: Boletos.}]}");
        assertThat(manual.found()).containsExactly("definicion-sin-texto");
    }

    @Test
    void wholeDefinitionsTakeAnIntroductionForAText() {
        manual.data("definiciones:", "  - {termino: Gasto, texto: 'Es:', incluye: [{texto: Boletos.}]}");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void definitionsWithoutDutiesTellAnOrder() {
        manual.defines("Gasto", "Lo que se paga en un viaje. Debemos comprobarlo en cinco días.");
        assertThat(manual.found()).containsExactly("obligacion-en-definicion");
    }

    @Test
    void definitionsWithoutDutiesLeaveRelativeClausesCausesAndQuotations() {
        manual.defines(
                "Gasto", "Lo que debe comprobarse después de un viaje.",
                "Destino", "Lugar cuyo cambio se debe a una causa mayor.",
                "Comisión", "Encargo que empieza con «debe viajar».");
        assertThat(manual.found()).doesNotContain("obligacion-en-definicion");
    }

    @Test
    void distinctDefinitionsTellTwoTermsOfNearlyTheSameWords() {
        manual.defines(
                "Boleto", "Es la guía detallada que muestra ordenadamente cómo una persona realiza un trabajo.",
                "Gasto", "Es la guía detallada que muestra ordenadamente cómo dos o más personas realizan un trabajo.");
        assertThat(manual.found()).containsExactly("definiciones-parecidas");
    }

    @Test
    void distinctDefinitionsLeaveTheSamePatternWithAnotherMeaning() {
        manual.defines(
                "Boleto", "Documento que autoriza a una persona a viajar por avión en una fecha.",
                "Gasto", "Cantidad que autoriza la dirección a una persona que viaja por tierra cada mes.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void groundedDefinitionsTellTwoThatExplainEachOther() {
        manual.defines("Destino", "Comisión que se hace fuera.", "Comisión", "Destino que se asigna.");
        assertThat(manual.found()).contains("definiciones-en-circulo");
    }

    @Test
    void groundedDefinitionsLeaveWhatIsOnlyMentioned() {
        manual.defines(
                "Comisión", "Encargo que alguien cumple lejos de su plaza y que termina con un gasto.",
                "Gasto", "Dinero que se entrega antes de salir a quien viaja en comisión.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void usedTermsTellTheOneThatNoTextSays() {
        manual.defines("Boleto", "Uno.", "Gasto", "Dos.", "Hospedaje", "Tres.");
        assertThat(manual.found()).containsExactly("termino-sin-uso");
    }

    @Test
    void usedTermsKnowOtherFormsAndSynonyms() {
        manual.data(
                        "definiciones:",
                        "  - {termino: Boleto, texto: Uno.}",
                        "  - {termino: Gasto, texto: Dos.}",
                        "  - {termino: Hospedaje, texto: Tres., sinonimos: [hotel]}")
                .rules(RULE, "Los hoteles se reservan antes.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void oneDefinitionPerTermTellsAnotherText() {
        manual.defines("Proveedor", "Quien nos vende.").rules("Cada proveedor entrega su factura.");
        assertThat(manual.found()).containsExactly("termino-definido-distinto");
    }

    @Test
    void oneDefinitionPerTermTakesCapitalsAndPunctuationForNoDifference() {
        manual.defines("Proveedor", "quien vende un bien, o presta un servicio, a la Empresa")
                .rules("Cada proveedor entrega su factura.");
        assertThat(manual.found()).containsExactly("termino-en-otra-politica");
    }

    @Test
    void oneDefinitionPerTermIsContentWithAReference() {
        manual.data("definiciones:", "  - ver: PO-COM-001#Proveedor").rules("Cada proveedor entrega su factura.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void evenEntriesTellSmallBeginningsAmongCapitals() {
        manual.data(
                "definiciones:",
                "  - termino: Gasto",
                "    texto: 'Puede ser:'",
                "    incluye:",
                "      - {termino: Boleto, texto: Lo que da lugar en un avión.}",
                "      - {termino: Destino, texto: adonde se viaja.}",
                "  - termino: Comisión",
                "    texto: 'Puede ser:'",
                "    incluye:",
                "      - {termino: Equipaje, texto: Lo que se lleva.}",
                "      - {termino: Nota, texto: Lo que se comprueba.}");
        assertThat(manual.found()).containsExactly("entradas-desiguales");
    }

    @Test
    void evenEntriesLeaveNumbersAndOwedEntries() {
        manual.data(
                "definiciones:",
                "  - termino: Gasto",
                "    texto: 'Puede ser:'",
                "    incluye:",
                "      - {termino: Boleto, texto: Lo que da lugar en un avión.}",
                "      - {termino: Destino, texto: 3 ciudades como máximo.}",
                "      - {termino: Equipaje, texto: Lo que se lleva.}",
                "      - PENDIENTE");
        assertThat(manual.found()).containsExactly("lineamiento-bloqueado");
    }
}
