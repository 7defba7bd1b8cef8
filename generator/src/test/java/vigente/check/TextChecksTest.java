package vigente.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checks find in running text, lists and the notice, and the careful writing that they must not take for it. */
class TextChecksTest {
    private Checked manual;

    @BeforeEach
    void soundManual(@TempDir Path work) {
        manual = Checked.in(work);
    }

    @Test
    void agreeingReviewClauseTellsAnotherPeriod() {
        manual.section("Revisión", "Esta política se revisa cada seis meses.");
        assertThat(manual.found()).containsExactly("clausula-de-revision");
    }

    @Test
    void agreeingReviewClauseKnowsTheSamePeriodInOtherWords() {
        assertThat(manual.section("Revisión", "Se revisa cuando menos una vez al año.")
                        .found())
                .isEmpty();
        assertThat(manual.section("Revisión", "La revisión es anual.").found()).isEmpty();
        assertThat(manual.section("Revisión", "Se revisa cada doce meses.").found())
                .isEmpty();
    }

    @Test
    void agreeingReviewClauseTellsADateThatDoesNotExist() {
        manual.section("Revisión", "Se revisa una vez al año, contado desde la fecha de emisión.");
        assertThat(manual.found()).containsExactly("clausula-sin-fecha");
        assertThat(manual.data("fecha_emision: PENDIENTE").found()).isEmpty();
    }

    @Test
    void neededAnnexesTellOneThatIsStillOwed() {
        manual.rules("El formato del anexo es indispensable para viajar.")
                .data("anexos:", "  - PENDIENTE(nota: formato)");
        assertThat(manual.found()).containsExactly("anexo-necesario-pendiente");
    }

    @Test
    void neededAnnexesLeaveOnesThatAreOnlyMentioned() {
        manual.rules("El formato del anexo no es necesario para viajar.", "El anexo se consulta.")
                .data("anexos:", "  - PENDIENTE(nota: formato)");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void evenListsTellAnotherEnding() {
        manual.section("Requisitos", "- Boleto;\n- Hotel.\n- Seguro;\n- Maleta.");
        assertThat(manual.found()).containsExactly("lista-desigual");
    }

    @Test
    void evenListsKnowHowASentenceRunsThroughAList() {
        manual.section("Requisitos", "Se piden:\n\n- el boleto;\n- el hotel, y\n- el seguro.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void evenListsTellASmallBeginning() {
        manual.section("Requisitos", "- Boleto de avión\n- hotel\n- Seguro de viaje");
        assertThat(manual.found()).containsExactly("lista-desigual");
    }

    @Test
    void evenListsLeaveBrandsAndNamesAmongSmallItems() {
        assertThat(manual.section("Equipo", "- Computadora\n- iPad\n- Teléfono").found())
                .isEmpty();
        assertThat(manual.section("Equipo", "- computadora\n- Internet\n- teléfono")
                        .found())
                .isEmpty();
    }

    @Test
    void evenListsTellTwoSeparators() {
        manual.section("Valores", "- Respeto - trato digno.\n- Empatía: escuchar.\n- Orden - cada cosa.");
        assertThat(manual.found()).containsExactly("lista-desigual");
    }

    @Test
    void evenListsLeaveAHyphenInsideAWord() {
        manual.section("Valores", "- Vía costo-beneficio.\n- Trato cliente-proveedor.\n- Orden: cada cosa.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void trueCountsTellAnotherNumber() {
        manual.section("Pasos", "Se siguen estos tres pasos:\n\n1. Pedir.\n2. Viajar.");
        assertThat(manual.found()).containsExactly("cuenta-no-coincide");
    }

    @Test
    void trueCountsTellATitleOfAnAnnex() {
        manual.data("anexos:", "  - {archivo: anexos/p.md, titulo: Tres principios, tipo: principios}")
                .file("politicas/viajes/1.00x/anexos/p.md", "1. **Uno.** Texto.\n2. **Dos.** Texto.\n");
        assertThat(manual.found()).containsExactly("cuenta-no-coincide");
    }

    @Test
    void trueCountsLeaveMeasuresAndBounds() {
        assertThat(manual.section("Plazo", "Se avisa con estos tres días de plazo:\n\n- Hotel.\n- Boleto.")
                        .found())
                .isEmpty();
        assertThat(manual.section("Datos", "Al menos tres de los siguientes datos:\n\n- Nombre.\n- Puesto.")
                        .found())
                .isEmpty();
        assertThat(manual.section("Plazo", "Las dos áreas entregan lo siguiente:\n\n- Uno.\n- Dos.\n- Tres.")
                        .found())
                .isEmpty();
    }

    @Test
    void markedForeignWordsTellABareOne() {
        manual.rules("El jefe da feedback al viajero.");
        assertThat(manual.found()).containsExactly("palabra-extranjera");
    }

    @Test
    void markedForeignWordsLeaveMarkedQuotedAndUsualOnes() {
        manual.rules(
                "El jefe da *feedback*{lang=en} al viajero.",
                "Se evita decir «feedback».",
                "El software y el marketing se compran aparte.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void oneFormOfAddressTellsBoth() {
        manual.section("Consejos", "Cuide su equipaje: usted responde por él.\n\nGuarda tus comprobantes.");
        assertThat(manual.found()).containsExactly("tu-y-usted");
    }

    @Test
    void oneFormOfAddressLeavesARuleAboutPronouns() {
        manual.rules("En persona se utiliza «usted».", "En los mensajes masivos se utiliza «tú».");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void pairedSignsTellAnUnopenedOne() {
        manual.section("Lema", "Viaje seguro!");
        assertThat(manual.found()).containsExactly("signo-sin-abrir");
    }

    @Test
    void pairedSignsLeaveWholeOnesAndAddresses() {
        manual.section("Lema", "¿Viaja pronto? ¡Buen viaje! Vea https://viajes.example/buscar?d=MEX");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void wholeLettersTellATextThatLostAllAccents() {
        manual.file(
                "politicas/viajes/1.00x/politica.md",
                "## Objetivo\n\nLa atencion del area.\n\n## Alcance\n\nTodos.\n\n## Rules\n\n## Politicas\n\n"
                        + "1. Segun la autorizacion, se viaja.\n");
        manual.file(
                "politicas/viajes/1.00x/politica.yaml",
                "codigo: PO-VIA-001\ntitulo: Viajes\nrevision: 1.00x\nresponsable: Director General\n");
        assertThat(manual.found()).contains("acentos-perdidos");
    }

    @Test
    void wholeLettersLeaveATextWithFewAccentedWords() {
        manual.rules("El jefe autoriza el viaje.", "EL AREA DE COMPRAS PAGA SEGUN LA NOTA.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void wholeLettersTellAWrongDecoding() {
        manual.rules("La atenciÃ³n al viajero es de todos.");
        assertThat(manual.found()).containsExactly("texto-mal-decodificado");
    }

    @Test
    void wholeLettersLeavePortugueseNames() {
        manual.rules("El viaje a São Paulo y a Três Corações se autoriza aparte, y el de SÃO PAULO también.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void noticeInKeepingTellsWhatForbidsTheSite() {
        manual.notice("Queda prohibida la copia o reproducción de este documento.");
        assertThat(manual.found()).containsExactly("aviso-prohibe-de-mas");
    }

    @Test
    void noticeInKeepingLeavesOneThatAllows() {
        manual.notice("Queda prohibida la copia de este documento, salvo para uso interno autorizado.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void declaredNamesTellAnotherCompany() {
        manual.notice("Propiedad de Transportes Norte, S.A. de C.V.");
        assertThat(manual.found()).containsExactly("nombre-no-declarado");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transportes Norte, S.A.",
                "Transportes Norte S. A. de C. V.",
                "Transportes Norte SA de CV",
                "Transportes Norte, S. de R.L. de C.V.",
                "Transportes Norte, S.C.",
                "Amigos del Norte, A.C.",
                "una firma de nombre comercial Transportes Norte"
            })
    void declaredNamesTellEveryFormOfCompany(String name) {
        manual.notice("Propiedad de " + name);
        assertThat(manual.found()).containsExactly("nombre-no-declarado");
    }

    @Test
    void declaredNamesKnowTheirOwnInOtherSpellings() {
        manual.notice(
                "Propiedad de MOLINOS DEL VALLE SA de CV, conocida con el nombre comercial de Molinos del Valle.");
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void reachableReferencesTellOneThatLeadsNowhere() {
        manual.rules("Se aplica [[PO-NAD-001]].");
        assertThat(manual.found()).containsExactly("referencia-rota");
    }

    @Test
    void reachableReferencesReadCodesInAnyCaseAndPartsOfAPolicy() {
        manual.rules("Se aplica [[po-com-001#L-2]].", "Vea [[#alcance]] y [[PO-COM-001#Proveedor|quien vende]].");
        assertThat(manual.found()).isEmpty();
    }
}
