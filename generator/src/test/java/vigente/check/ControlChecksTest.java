package vigente.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the checks find in the control of documents, and the sound practice that they must not take for it. */
class ControlChecksTest {
    private static final String AUTHORISED = "{acto: autorizacion, revision: \"1.00\", fecha: 2026-02-01,"
            + " nombre: Luis Mora, puesto: Director General, huella: \"HUELLA(1.00)\"}";
    private static final String PURCHASES =
            "codigo: PO-COM-001\ntitulo: Política de compras\nrevision: 1.00\n" + "responsable: Gerente de Compras\n";
    private static final String DATES = "fecha_emision: 2026-02-01\n"
            + "elaboro: {nombre: Ana Ruiz, puesto: Gerente de Compras, fecha: 2026-01-20}\n";
    private static final String RULES =
            "## Objetivo\n\nUno.\n\n## Alcance\n\nDos.\n\n## Políticas\n\n1. Toda compra se pide por escrito.\n";
    private static final String CHANGE =
            "cambios: [{fecha: 2026-01-20, autor: Ana Ruiz, descripcion: Se pide por escrito.}]\n";
    private Checked manual;

    @BeforeEach
    void soundManual(@TempDir Path work) {
        manual = Checked.in(work);
    }

    private Checked purchases(String data) {
        return manual.file("politicas/compras/1.00/politica.yaml", PURCHASES + data)
                .acts(AUTHORISED);
    }

    private Checked acts(String more) {
        return manual.acts(AUTHORISED, more);
    }

    private static String act(String kind, String date) {
        return "{acto: " + kind + ", revision: \"1.00\", fecha: " + date
                + ", nombre: Luis Mora, puesto: Director General}";
    }

    private Checked travel(String... data) {
        return manual.data(data);
    }

    @Test
    void uniqueCodesTellTheSecondOwner() {
        manual.file(
                "politicas/viajes/1.00x/politica.yaml",
                "codigo: po-com-001\ntitulo: Viajes\nrevision: 1.00x\nresponsable: Director General\n");
        assertThat(manual.found()).contains("codigo-repetido");
    }

    @Test
    void uniqueCodesLeaveOwedOnes() {
        for (String folder : new String[] {"viajes", "ventas"}) {
            manual.file(
                    "politicas/" + folder + "/1.00x/politica.yaml",
                    "codigo: PENDIENTE\ntitulo: Otra\nrevision: 1.00x\nresponsable: Director General\n");
        }
        manual.file("politicas/ventas/1.00x/politica.md", RULES);
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void freeAliasesTellAnAddressThatIsTaken() {
        assertThat(travel("alias: [compras]").found()).containsExactly("direccion-repetida");
        assertThat(travel("alias: [viaticos]").found()).isEmpty();
    }

    @Test
    void knownAreasTellASlipOfThePen() {
        assertThat(areas("Comercial", "Comercial", "Comercal").found()).containsExactly("area-parecida");
    }

    @Test
    void knownAreasLeaveOtherAreasAndPairsThatNobodyCanDecide() {
        assertThat(areas("Ventas", "Ventas", "Compras").found()).isEmpty();
        assertThat(areas("Legal", "Comercial", "Comercal").found()).isEmpty();
    }

    private Checked areas(String first, String second, String third) {
        manual.file("politicas/ventas/1.00x/politica.md", RULES).file("politicas/ferias/1.00x/politica.md", RULES);
        String data = "codigo: %s\ntitulo: Otra\nrevision: 1.00x\nresponsable: Director General\narea: %s\n";
        return manual.file("politicas/ventas/1.00x/politica.yaml", data.formatted("PO-A-1", first))
                .file("politicas/ferias/1.00x/politica.yaml", data.formatted("PO-A-2", second))
                .data("area: " + third);
    }

    @Test
    void knownPostsTellAnUnknownOneWhateverItsCapitals() {
        assertThat(purchases(DATES.replace("Gerente de Compras, fecha", "Jefe de Compras, fecha"))
                        .found())
                .containsExactly("puesto-no-declarado");
        assertThat(purchases(DATES.replace("Gerente de Compras, fecha", "gerente de compras, fecha"))
                        .found())
                .isEmpty();
    }

    @Test
    void completeIssuesTellAnIssueWithoutItsDate() {
        assertThat(purchases("").found()).contains("emitida-sin-fecha");
    }

    @Test
    void completeIssuesAskNothingOfAWorkingCopy() {
        assertThat(travel("fecha_emision: PENDIENTE").found()).isEmpty();
    }

    @Test
    void authorisedTextsTellOneThatNobodyAuthorised() {
        manual.acts(act("revision", "2026-01-30"));
        assertThat(manual.found()).contains("emitida-sin-autorizacion");
    }

    @Test
    void authorisedTextsReadLineEndsOfAnySystem() {
        assertThat(purchases(DATES.replace("\n", "\r\n")).found()).isEmpty();
    }

    @Test
    void otherAuthoriserTellsWhoAuthorisesTheirOwn() {
        assertThat(purchases(DATES.replace("Ana Ruiz", "LUIS MORA")).found()).containsExactly("autor-autoriza");
        assertThat(purchases(DATES.replace("Ana Ruiz", "Luis Morales")).found()).isEmpty();
    }

    @Test
    void namedAuthorsTellATextInForceThatNamesNone() {
        assertThat(purchases("fecha_emision: 2026-02-01\n").found()).containsExactly("emitida-sin-autor");
    }

    @Test
    void namedAuthorsAskNothingOfWhatWasWithdrawn() {
        purchases("fecha_emision: 2026-02-01\n").acts(AUTHORISED, act("retiro", "2026-05-01"));
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void coherentDatesTellATextWrittenAfterItsIssue() {
        assertThat(purchases(DATES.replace("2026-01-20", "2026-02-20")).found()).containsExactly("fechas-incoherentes");
    }

    @Test
    void coherentDatesAllowAllOnOneDay() {
        assertThat(purchases(DATES.replace("2026-01-20", "2026-02-01")).found()).isEmpty();
    }

    @Test
    void orderedActsTellOnesThatRunBackwards() {
        manual.acts(act("revision-sin-cambios", "2026-06-01"), AUTHORISED);
        assertThat(manual.found()).contains("actos-en-desorden");
        assertThat(acts(act("revision-sin-cambios", "2026-02-01")).found()).doesNotContain("actos-en-desorden");
    }

    @Test
    void pastActsTellAReviewOfTomorrow() {
        assertThat(acts(act("revision-sin-cambios", "2026-11-23")).found()).containsExactly("acto-futuro");
        assertThat(acts(act("revision-sin-cambios", "2026-11-22")).found()).isEmpty();
    }

    @Test
    void pastActsAllowAWithdrawalToCome() {
        assertThat(acts(act("retiro", "2027-01-01")).found()).isEmpty();
    }

    @Test
    void actsBeforeWithdrawalTellWhatCameAfter() {
        manual.acts(AUTHORISED, act("retiro", "2026-05-01"), act("revision-sin-cambios", "2026-06-01"));
        assertThat(manual.found()).contains("acto-tras-retiro");
        manual.acts(AUTHORISED, act("revision-sin-cambios", "2026-05-01"), act("retiro", "2026-05-01"));
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void actsOnTextsInForceTellAReviewBeforeTheBeginning() {
        purchases(DATES + "vigente_desde: 2026-03-01\n").acts(AUTHORISED, act("revision-sin-cambios", "2026-02-10"));
        assertThat(manual.found()).contains("acto-sobre-no-vigente");
        manual.acts(AUTHORISED, act("revision-sin-cambios", "2026-03-01"));
        assertThat(manual.found()).isEmpty();
    }

    @Test
    void knownReplacementsTellACodeThatNobodyHas() {
        assertThat(travel("sustituye: [PO-ATC-004]").found()).containsExactly("sustituye-desconocida");
    }

    @Test
    void replacementsInOrderTellAPolicyThatReplacesItself() {
        assertThat(travel("sustituye: [PO-VIA-001]").found()).containsExactly("sustituye-en-circulo");
    }

    @Test
    void replacementsInOrderLeaveAWorkingCopyThatWillReplace() {
        assertThat(travel("sustituye: [PO-COM-001]").found()).isEmpty();
    }

    @Test
    void permittedAnnexesTellAnothersDocumentWithoutPermission() {
        String annex = "  - {archivo: anexos/a.md, titulo: Manual, origen: externo, fuente: Otro, permiso: ";
        manual.file("politicas/viajes/1.00x/anexos/a.md", "Un texto.\n");
        assertThat(travel("anexos:", annex + "PENDIENTE}").found()).containsExactly("anexo-sin-permiso");
        assertThat(travel("anexos:", annex + "carta del autor}").found()).isEmpty();
    }

    @Test
    void countableRetentionTellsWordsThatGiveNoDate() {
        assertThat(travel("conservacion: siempre").found()).containsExactly("conservacion-sin-plazo");
        assertThat(travel("conservacion: 5 años").found()).isEmpty();
    }

    @Test
    void timelyCirculationTellsWhoReadBeforeTheIssue() {
        String head = "revision,nombre,puesto,fecha\n1.00,Ana Ruiz,Gerente de Compras,";
        manual.file("politicas/compras/acuses.csv", head + "2026-01-31\n");
        assertThat(manual.found()).containsExactly("fecha-fuera-de-tiempo");
        manual.file("politicas/compras/acuses.csv", head + "2026-02-01\n");
        assertThat(manual.found()).isEmpty();
    }

    /** A second revision of the policy in force, authorised on the day of its issue. */
    private Checked second(String issued, String more, String... acts) {
        String next = AUTHORISED.replace("1.00", "1.01").replace("2026-02-01", issued);
        String[] all = new String[acts.length + 2];
        all[0] = AUTHORISED;
        System.arraycopy(acts, 0, all, 1, acts.length);
        all[all.length - 1] = next;
        return manual.acts(all)
                .file("politicas/compras/1.01/politica.md", RULES)
                .file(
                        "politicas/compras/1.01/politica.yaml",
                        PURCHASES.replace("1.00", "1.01") + DATES.replace("2026-02-01", issued) + more);
    }

    @Test
    void toldChangesTellARevisionThatDoesNotSayWhatItChanged() {
        assertThat(second("2026-06-01", "").found()).containsExactly("sin-control-de-cambios");
        assertThat(second("2026-06-01", CHANGE).found()).isEmpty();
    }

    @Test
    void orderedDatesTellAHigherNumberIssuedEarlier() {
        assertThat(second("2026-01-25", CHANGE).found()).contains("fechas-en-desorden");
        assertThat(second("2026-02-01", CHANGE).found()).isEmpty();
    }

    @Test
    void unbrokenForceTellsDaysWithoutAText() {
        assertThat(second("2026-06-02", CHANGE, act("retiro", "2026-05-31")).found())
                .containsExactly("dias-sin-texto");
        assertThat(second("2026-06-01", CHANGE, act("retiro", "2026-05-31")).found())
                .isEmpty();
    }
}
